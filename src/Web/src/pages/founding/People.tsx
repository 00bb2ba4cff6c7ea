import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { StateChip } from "@/ui/StateChip";
import { labels } from "./texts";

export type Founder = Schemas["FounderView"];

/** Whether a founder has consented, and when; else when they were asked. */
export function Consent({ founder }: { founder: Founder }) {
  const t = useTexts(labels);
  const f = useFormats();
  if (founder.consentedAt) return <StateChip tone="success" label={t.consented(f.instant(founder.consentedAt))} />;
  if (founder.consentAskedAt) return <StateChip tone="warning" label={t.asked(f.instant(founder.consentAskedAt))} />;
  return <StateChip tone="neutral" label={t.notAsked} />;
}

/** The founders of an application, each with what can be done about them. */
export function People({ founders, actions }: { founders: readonly Founder[]; actions?: (one: Founder) => ReactNode }) {
  const t = useTexts(labels);
  const f = useFormats();
  if (founders.length === 0) return <Typography sx={{ color: "text.secondary" }}>{t.noFounders}</Typography>;
  return (
    <Box component="ul" aria-label={t.founders} sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
      {founders.map((founder) => (
        <Paper component="li" key={founder.id} sx={{ p: 1.5, display: "grid", gap: 1 }}>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
            <Box sx={{ fontWeight: 700, flexGrow: 1 }}>{founder.fullName}</Box>
            <Consent founder={founder} />
          </Box>
          <Facts
            facts={[
              { label: t.nationalCode, value: <Isolated>{f.digits(founder.nationalCode)}</Isolated> },
              { label: t.mobile, value: <Isolated>{f.digits(founder.mobile)}</Isolated> },
              { label: t.birthDate, value: f.day(founder.birthDate) },
            ]}
          />
          {actions && <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>{actions(founder)}</Box>}
        </Paper>
      ))}
    </Box>
  );
}
