import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { applicationParts, foundingStates } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { Timeline } from "@/ui/Timeline";
import { sharedTexts } from "../shared/texts";
import { momentsOf } from "./moments";
import { applicationTexts } from "./texts";

type Application = Schemas["FoundingApplicationView"];

/** What was to be corrected, by when, and whether it was. */
export function Corrections({ corrections }: Pick<Application, "corrections">) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const parts = useNames(applicationParts);
  if (corrections.length === 0) return null;
  return (
    <Section title={t.corrections}>
      {corrections.toReversed().map((correction) => (
        <Box key={correction.requestedOn + correction.dueOn} sx={{ mb: 2 }}>
          <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center", mb: 1 }}>
            <Typography variant="h3">{t.correctionOf(f.day(correction.requestedOn))}</Typography>
            {correction.answeredOn ? (
              <StateChip tone="success" label={t.answered(f.day(correction.answeredOn))} />
            ) : (
              <Deadline day={correction.dueOn} />
            )}
            {correction.warnedOn && <StateChip tone="warning" label={t.warned(f.day(correction.warnedOn))} />}
          </Box>
          <Facts
            facts={correction.items.map((item) => ({
              label: parts.labelOf(item.part),
              value: item.note,
              isLong: true,
            }))}
          />
        </Box>
      ))}
    </Section>
  );
}

/** The visit as planned, and as reported. */
export function Visit({ visit }: Pick<Application, "visit">) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  if (!visit) return null;
  return (
    <Section
      title={t.visit}
      actions={
        visit.recommended !== null && (
          <StateChip
            tone={visit.recommended ? "success" : "error"}
            label={visit.recommended ? t.recommended : t.notRecommended}
          />
        )
      }
    >
      <Facts
        facts={[
          { label: t.plannedFor, value: f.day(visit.plannedFor) },
          !!visit.visitedOn && { label: t.visitedOn, value: f.day(visit.visitedOn) },
          { label: t.report, value: visit.report, isLong: true },
        ]}
      />
    </Section>
  );
}

/** How it was decided, and why. */
export function DecisionTaken({ decision, appealableUntil }: Pick<Application, "decision" | "appealableUntil">) {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  if (!decision) return null;
  return (
    <Section title={t.decision}>
      <Facts
        facts={[
          { label: s.decidedOn, value: f.day(decision.decidedOn) },
          { label: s.reason, value: decision.reason, isLong: true },
          !!appealableUntil && { label: s.appealableUntil, value: f.day(appealableUntil) },
          decision.conditions.length > 0 && {
            label: t.conditions,
            value: (
              <Box component="ol" sx={{ m: 0, paddingInlineStart: 2.5 }}>
                {decision.conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </Box>
            ),
          },
        ]}
      />
    </Section>
  );
}

export function History({ application }: { application: Application }) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const states = useNames(foundingStates);
  return (
    <Section title={t.history}>
      <Timeline moments={momentsOf(application, states.labelOf(application.state), t, f)} />
    </Section>
  );
}
