import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { GoalNames, NamedPlace } from "../shared/places";
import { sharedTexts } from "../shared/texts";
import { applicationTexts } from "./texts";

/** What the application asks for. */
export function ApplicationFacts({ application }: { application: Schemas["FoundingApplicationView"] }) {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  return (
    <Section title={t.file}>
      <Facts
        facts={[
          { label: s.club, value: application.clubName },
          {
            label: s.place,
            value: (
              <NamedPlace
                district={application.districtCode}
                neighbourhood={application.neighbourhoodName}
                address={application.address}
              />
            ),
          },
          !!application.postalCode && {
            label: s.postalCode,
            value: <Isolated>{f.digits(application.postalCode)}</Isolated>,
          },
          { label: s.goals, value: <GoalNames codes={application.goals} />, isLong: true },
          { label: s.purpose, value: application.purpose, isLong: true },
          { label: t.startedAt, value: f.instant(application.startedAt) },
          !!application.submittedOn && { label: t.submittedOn, value: f.day(application.submittedOn) },
          { label: t.stageSince, value: f.day(application.stageSince) },
          { label: t.closingReason, value: application.closingReason, isLong: true },
          !!application.associationId && {
            label: t.association,
            value: <FoundedAssociation id={application.associationId} />,
          },
        ]}
      />
    </Section>
  );
}

function FoundedAssociation({ id }: { id: string }) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const { data } = useRead("/api/v1/associations/{id}", { params: { path: { id } } });
  if (!data) return "…";
  return (
    <Button component={Link} to={`/office/licences/${data.value.licence.id}`} size="small" variant="outlined">
      {t.toLicence}&nbsp;<Isolated>{f.digits(data.value.licence.number)}</Isolated>
    </Button>
  );
}
