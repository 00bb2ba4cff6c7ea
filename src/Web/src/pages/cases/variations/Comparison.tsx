import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { GoalNames, PlaceName } from "../shared/places";
import { changedParts, type ProfilePart, profileParts } from "./changes";
import { variationTexts } from "./texts";

type Profile = Pick<Schemas["VariationView"], "name" | "district" | "neighbourhood" | "address" | "goals" | "purpose">;

const shown: Record<ProfilePart, (profile: Profile) => ReactNode> = {
  name: ({ name }) => name,
  place: ({ district, neighbourhood, address }) => (
    <PlaceName district={district} neighbourhood={neighbourhood} address={address} />
  ),
  goals: ({ goals }) => <GoalNames codes={goals} />,
  purpose: ({ purpose }) => purpose,
};

/** The association as it is and as it would be, part by part; what changes stands out and is named as well. */
export function Comparison({ present, wanted }: { present: Profile; wanted: Profile }) {
  const t = useTexts(variationTexts);
  const changed = changedParts(present, wanted);
  return (
    <Section title={t.comparison}>
      {changed.length === 0 && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t.nothingDiffers}
        </Alert>
      )}
      {profileParts.map((part) => {
        const isChanged = changed.includes(part);
        return (
          <Box key={part} role="group" aria-label={t[part]} sx={{ py: 1.5, borderTop: 1, borderColor: "divider" }}>
            <Box sx={{ display: "flex", gap: 1, alignItems: "center", mb: 1 }}>
              <Typography variant="h3">{t[part]}</Typography>
              <StateChip tone={isChanged ? "info" : "neutral"} label={isChanged ? t.changed : t.same} />
            </Box>
            <Box
              sx={{
                display: "grid",
                gap: 2,
                gridTemplateColumns: { xs: "minmax(0,1fr)", sm: "repeat(2, minmax(0,1fr))" },
              }}
            >
              <Side label={t.present}>{shown[part](present)}</Side>
              <Side label={t.wanted} isNew={isChanged}>
                {shown[part](wanted)}
              </Side>
            </Box>
          </Box>
        );
      })}
    </Section>
  );
}

function Side({ label, isNew = false, children }: { label: string; isNew?: boolean; children: ReactNode }) {
  return (
    <Box
      sx={{
        overflowWrap: "anywhere",
        ...(isNew && { borderInlineStart: "4px solid var(--mui-palette-info-main)", paddingInlineStart: 1.5 }),
      }}
    >
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {label}
      </Typography>
      {children}
    </Box>
  );
}
