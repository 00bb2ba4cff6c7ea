import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useGoals } from "@/api/reference";
import { useParam } from "@/app/useParam";
import { licenceStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { associationTexts } from "./associationTexts";
import { isLive } from "./history";
import { LicenceTimeline } from "./LicenceTimeline";

type AssociationView = Schemas["AssociationView"];

/** What the register says of one association: what it is, and the history of its licence. No person is named. */
export default function Association() {
  const t = useTexts(associationTexts);
  const id = useParam("associationId");
  const association = useRead("/api/v1/associations/{id}", { params: { path: { id } } });
  const read = association.data?.value;
  return (
    <Page
      title={read?.name ?? t.about}
      parent={{ to: "/register", label: t.register }}
      actions={read && isLive(read.licence.state) && <JoinButton id={read.id} />}
    >
      <Loaded query={association}>
        {(one) => (
          <>
            <About association={one} />
            <Licence licence={one.licence} />
            <Section title={t.history}>
              <LicenceTimeline licence={one.licence} />
              <Typography variant="body2" sx={{ color: "text.secondary" }}>
                {t.noNames}
              </Typography>
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function JoinButton({ id }: { id: string }) {
  const t = useTexts(associationTexts);
  return (
    <Button component={Link} to={`/my/join?association=${id}`} variant="outlined">
      {t.join}
    </Button>
  );
}

function About({ association }: { association: AssociationView }) {
  const t = useTexts(associationTexts);
  const f = useFormats();
  const { goals } = useGoals();
  const titles = goals.filter(({ code }) => association.goals.includes(code)).map(({ title }) => title);
  return (
    <Section title={t.about}>
      <Facts
        facts={[
          { label: t.club, value: association.clubName },
          { label: t.place, value: t.placeOf(association.neighbourhoodName, f.number(association.district)) },
          { label: t.address, value: f.digits(association.address) },
          { label: t.foundedOn, value: f.day(association.foundedOn) },
          { label: t.purpose, value: association.purpose },
          { label: t.goals, value: titles.length > 0 ? t.listed(titles) : "…" },
        ]}
      />
    </Section>
  );
}

function Licence({ licence }: { licence: AssociationView["licence"] }) {
  const t = useTexts(associationTexts);
  const f = useFormats();
  const latest = licence.certificates.at(-1);
  return (
    <Section title={t.licence}>
      <Facts
        facts={[
          { label: t.number, value: <Isolated>{f.digits(licence.number)}</Isolated> },
          { label: t.state, value: <State of={licenceStates} value={licence.state} /> },
          { label: t.endsOn, value: licence.ending ? f.day(licence.endsOn) : <Deadline day={licence.endsOn} /> },
          latest && {
            label: t.certificate,
            value: t.certificateOf(f.number(latest.number), f.day(latest.issuedOn)),
          },
        ]}
      />
      <Typography variant="h3" sx={{ mt: 2 }}>
        {t.verify}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
        {t.verifyHelp}
      </Typography>
      <Button href="/v" variant="outlined">
        {t.toVerify}
      </Button>
    </Section>
  );
}
