import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { letterStates } from "@/names/letters";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DecisionPage } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { TextLink } from "@/ui/TextLink";
import { EditLetter } from "./EditLetter";
import { LetterMoves } from "./LetterMoves";
import { lettersTexts } from "./texts";

/** One letter: its words, and what may be done with it now. */
export default function LetterPage() {
  const id = useParam("id");
  const t = useTexts(lettersTexts);
  const query = useRead("/api/v1/letters/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(letter, etag) => (
        <DecisionPage
          title={letter.subject}
          lead={letter.recipient}
          parent={{ to: "/office/letters", label: t.title }}
          standing={<State of={letterStates} value={letter.state} />}
          decisionsLabel={t.state}
          decisions={<LetterMoves letter={letter} etag={etag} />}
        >
          <LetterFacts letter={letter} />
          {letter.state === "draft" ? <EditLetter letter={letter} etag={etag} /> : <Body letter={letter} />}
        </DecisionPage>
      )}
    </Loaded>
  );
}

function LetterFacts({ letter }: { letter: Schemas["LetterView"] }) {
  const t = useTexts(lettersTexts);
  const f = useFormats();
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          {
            label: t.association,
            value: <TextLink to={`/associations/${letter.associationId}`}>{letter.association}</TextLink>,
          },
          { label: t.number, value: letter.number ? <Isolated>{f.digits(letter.number)}</Isolated> : t.noNumber },
          { label: t.issuedOn, value: letter.issuedOn && f.day(letter.issuedOn) },
          { label: t.inReplyTo, value: letter.inReplyTo },
          {
            label: t.signatory,
            value: letter.signatoryName && f.list([letter.signatoryName, letter.signatoryOffice]),
          },
          {
            label: t.serial,
            value: letter.serial && (
              <a href={`/v/${letter.serial}`} style={{ color: "inherit" }}>
                <Isolated mono>{letter.serial}</Isolated>
              </a>
            ),
          },
          { label: t.withdrawnOn, value: letter.withdrawnOn && f.day(letter.withdrawnOn) },
          { label: t.withdrawalReason, value: letter.withdrawalReason },
        ]}
      />
    </Section>
  );
}

function Body({ letter }: { letter: Schemas["LetterView"] }) {
  const t = useTexts(lettersTexts);
  return (
    <Section title={t.body}>
      {letter.body.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an issued letter's paragraphs do not move
        <p key={place} style={{ marginBlock: "0 0.75rem", overflowWrap: "anywhere" }}>
          {paragraph}
        </p>
      ))}
    </Section>
  );
}
