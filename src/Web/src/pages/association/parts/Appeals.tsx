import type { Schemas } from "@/api/reads";
import { appealOutcomes } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Section } from "@/ui/Page";
import { type Moment, Timeline } from "@/ui/Timeline";
import { appealTexts } from "./texts";

type AppealsProps = { appeals: readonly Schemas["AppealView"][] };

/** Objections in order: the grounds, and what was judged and why. */
export function AppealTimeline({ appeals }: AppealsProps) {
  const t = useTexts(appealTexts);
  const f = useFormats();
  const outcomes = useNames(appealOutcomes);
  const moments = appeals.flatMap(({ lodgedOn, grounds, dueOn, outcome, decidedOn, reason }, place): Moment[] => [
    { key: `${place} lodged`, title: t.lodgedOn(f.day(lodgedOn)), text: grounds },
    outcome && decidedOn
      ? {
          key: `${place} decided`,
          title: outcomes.labelOf(outcome),
          when: t.decidedOn(f.day(decidedOn)),
          text: reason,
          tone: appealOutcomes[outcome].tone,
        }
      : { key: `${place} open`, title: t.open, text: <Deadline day={dueOn} />, isNow: true },
  ]);
  return <Timeline moments={moments} />;
}

/** {@link AppealTimeline} as a part of a page, where there are any. */
export function Appeals({ appeals }: AppealsProps) {
  const t = useTexts(appealTexts);
  if (appeals.length === 0) return null;
  return (
    <Section title={t.appeals}>
      <AppealTimeline appeals={appeals} />
    </Section>
  );
}
