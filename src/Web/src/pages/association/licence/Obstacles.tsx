import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import type { Schemas } from "@/api/reads";
import { renewalObstacles } from "@/names/licences";
import { State } from "@/names/name";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { placeOf } from "./renewing";
import { renewalTexts } from "./texts";

/** What keeps a renewal from being granted by itself, each with what to do and where. */
export function Obstacles({ obstacles }: { obstacles: readonly Schemas["RenewalObstacle"][] }) {
  const t = useTexts(renewalTexts);
  const { id } = useAssociation();
  return (
    <Section title={t.obstacles}>
      {obstacles.length === 0 && <Typography>{t.noObstacles}</Typography>}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1.5 }}>
        {obstacles.map((obstacle) => (
          <Box component="li" key={obstacle} sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
            <State of={renewalObstacles} value={obstacle} />
            <Box component="span" sx={{ flexGrow: 1, minWidth: 200 }}>
              {t.whatToDo[obstacle]}
            </Box>
            <Button component={Link} to={`/associations/${id}/${placeOf(obstacle)}`} size="small">
              {t.mend}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
