import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { appealOutcomes } from "@/names/founding";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { sharedTexts } from "./texts";

/** One objection: grounds, by when it is judged, and how it was. */
export function AppealFacts({ appeal }: { appeal: Schemas["AppealView"] }) {
  const t = useTexts(sharedTexts);
  const f = useFormats();
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="h3">{t.appealOf(f.day(appeal.lodgedOn))}</Typography>
        {appeal.outcome ? (
          <State of={appealOutcomes} value={appeal.outcome} />
        ) : (
          <StateChip tone="warning" label={t.outcomeOpen} />
        )}
        {!appeal.outcome && <Deadline day={appeal.dueOn} />}
      </Box>
      <Facts
        facts={[
          { label: t.grounds, value: appeal.grounds, isLong: true },
          { label: t.outcomeReason, value: appeal.reason, isLong: true },
          !!appeal.decidedOn && { label: t.decidedOn, value: f.day(appeal.decidedOn) },
        ]}
      />
    </Box>
  );
}

/** The objections of a case, the latest first; nothing where there was none. */
export function Appeals({ appeals }: { appeals: readonly Schemas["AppealView"][] }) {
  const t = useTexts(sharedTexts);
  if (appeals.length === 0) return null;
  return (
    <Section title={t.appeals}>
      <Box sx={{ display: "grid", gap: 2.5 }}>
        {appeals.toReversed().map((appeal) => (
          <AppealFacts key={appeal.lodgedOn + appeal.grounds} appeal={appeal} />
        ))}
      </Box>
    </Section>
  );
}
