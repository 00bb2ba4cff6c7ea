import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { letterStates } from "@/names/letters";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DownloadButton } from "@/ui/DownloadButton";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { letterTexts } from "./texts";

/** One letter, to be read and taken out as PDF. */
export default function Letter() {
  const t = useTexts(letterTexts);
  const { id: associationId } = useAssociation();
  const id = useParam("letterId");
  const query = useRead("/api/v1/letters/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(letter) => (
        <Page
          title={letter.subject}
          parent={{ to: `/associations/${associationId}/letters`, label: t.title }}
          width="md"
          actions={
            <>
              <State of={letterStates} value={letter.state} />
              {letter.state === "issued" && (
                <DownloadButton label={t.paper} url={`/api/v1/letters/${id}/paper`} name="letter.pdf" />
              )}
            </>
          }
        >
          {letter.state === "withdrawn" && (
            <Alert severity="error" sx={{ mb: 2 }}>
              {t.withdrawnHelp}
            </Alert>
          )}
          <Section title={letter.recipient}>
            <LetterFacts letter={letter} />
            <Box sx={{ mt: 2, display: "grid", gap: 1.5 }}>
              {letter.body.map((paragraph) => (
                <Typography key={paragraph} sx={{ overflowWrap: "anywhere" }}>
                  {paragraph}
                </Typography>
              ))}
            </Box>
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

function LetterFacts({ letter }: { letter: Schemas["LetterView"] }) {
  const t = useTexts(letterTexts);
  const f = useFormats();
  return (
    <Facts
      facts={[
        letter.number && { label: t.number, value: <Isolated>{f.digits(letter.number)}</Isolated> },
        letter.issuedOn && { label: t.issuedOn, value: f.day(letter.issuedOn) },
        letter.inReplyTo && { label: t.inReplyTo, value: letter.inReplyTo },
        letter.signatoryName && {
          label: t.signatory,
          value: f.list([letter.signatoryName, letter.signatoryOffice]),
        },
        letter.serial && { label: t.serial, value: <Isolated mono>{letter.serial}</Isolated> },
        letter.withdrawnOn && { label: t.withdrawnOn, value: f.day(letter.withdrawnOn) },
        letter.withdrawalReason && { label: t.withdrawalReason, value: letter.withdrawalReason },
      ]}
    />
  );
}
