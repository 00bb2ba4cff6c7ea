import type { Schemas } from "@/api/reads";
import { checklistItems, foundingStates } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import type { StandingFact } from "../shared/differences";
import { sharedTexts } from "../shared/texts";
import { allItems } from "./checklistItems";
import { applicationTexts } from "./texts";

/** What somebody else may change while one decides, in words. */
export function useStandingFacts(application: Schemas["FoundingApplicationView"]): StandingFact[] {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const states = useNames(foundingStates);
  const items = useNames(checklistItems);
  const verdictOf = (item: Schemas["ChecklistItem"]) => {
    const entry = application.checklist.find((known) => known.item === item);
    if (!entry) return t.unjudged;
    return [entry.passed ? t.passed : t.failed, entry.note].filter(Boolean).join(": ");
  };
  return [
    { label: s.state, value: states.labelOf(application.state) },
    { label: s.deadline, value: application.dueOn ? f.day(application.dueOn) : "" },
    { label: t.documents, value: f.number(application.documents.length) },
    { label: t.founders, value: f.number(application.founders.length) },
    { label: t.decision, value: application.decision?.reason ?? "" },
    ...allItems.map((item) => ({ label: items.labelOf(item), value: verdictOf(item) })),
  ];
}
