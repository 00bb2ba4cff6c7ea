import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { licenceTexts } from "./texts";

/** Conditions of the approval, and whether the Office has found them met. */
export function Conditions({ conditions }: { conditions: readonly Schemas["ConditionView"][] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  if (conditions.length === 0) return null;
  return (
    <Section title={t.conditions}>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
        {t.conditionHelp}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
        {conditions.map(({ id, text, metOn }) => (
          <Box component="li" key={id} sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
            <StateChip
              tone={metOn ? "success" : "warning"}
              label={metOn ? t.conditionMet(f.day(metOn)) : t.conditionOpen}
            />
            <Box component="span" sx={{ overflowWrap: "anywhere" }}>
              {text}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
