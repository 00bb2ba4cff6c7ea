import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import { associationLinks } from "../shared/associationLinks";
import { GoalNames, NamedPlace } from "../shared/places";
import { sharedTexts } from "../shared/texts";
import { licenceTexts } from "./texts";

type Props = { association: Schemas["AssociationView"]; licence: Schemas["LicenceFile"] };

/** Whose licence it is, until when it holds, and the ways to the association's other parts. */
export function AssociationOfLicence({ association, licence }: Props) {
  const t = useTexts(licenceTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          { label: s.club, value: association.clubName },
          {
            label: s.place,
            value: (
              <NamedPlace
                district={association.district}
                neighbourhood={association.neighbourhoodName}
                address={association.address}
              />
            ),
          },
          { label: t.foundedOn, value: f.day(association.foundedOn) },
          { label: t.endsOn, value: f.day(licence.endsOn) },
          { label: t.renewalOpensOn, value: f.day(licence.renewalOpensOn) },
          { label: t.graceEndsOn, value: f.day(licence.graceEndsOn) },
          !!licence.appealableUntil && { label: s.appealableUntil, value: f.day(licence.appealableUntil) },
          { label: s.goals, value: <GoalNames codes={association.goals} />, isLong: true },
          { label: s.purpose, value: association.purpose, isLong: true },
        ]}
      />
      <Box component="nav" aria-label={t.links} sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 2 }}>
        {associationLinks(association.id).map(({ to, label }) => (
          <Button key={to} component={Link} to={to} variant="outlined" size="small">
            {t[label]}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
