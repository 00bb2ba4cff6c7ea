import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { checklistItems } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { ChecklistRow } from "./ChecklistRow";
import { allItems } from "./checklistItems";
import { applicationTexts } from "./texts";

type Props = {
  application: Schemas["FoundingApplicationView"];
  etag: string | null;
  canJudge: boolean;
};

/** The checklist of the screening, item by item. What one judges is saved at once, one after another. */
export function Checklist({ application, etag, canJudge }: Props) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const notify = useNotify();
  const items = useNames(checklistItems);
  const judging = useWrite("put", "/api/v1/admin/founding-applications/{id}/checklist/{item}");
  const passed = application.checklist.filter((entry) => entry.passed).length;
  const judge = (item: Schemas["ChecklistItem"], body: Schemas["ChecklistBody"]) =>
    judging.mutate(
      { path: { id: application.id, item }, body, etag },
      { onSuccess: () => notify(t.savedItem(items.labelOf(item))) },
    );
  return (
    <Section
      title={t.checklist}
      actions={
        <Typography sx={{ color: "text.secondary" }}>
          {t.passedOf(f.number(passed), f.number(allItems.length))}
        </Typography>
      }
    >
      {canJudge && (
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
          {t.checklistHelp}
        </Typography>
      )}
      <Box sx={{ height: 4, mb: 1 }}>{judging.isPending && <LinearProgress aria-label={t.checklist} />}</Box>
      {judging.error && <ProblemAlert problem={judging.error} />}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {allItems.map((item) => (
          <ChecklistRow
            key={item}
            label={items.labelOf(item)}
            entry={application.checklist.find((entry) => entry.item === item)}
            judge={canJudge ? (body) => !judging.isPending && judge(item, body) : undefined}
          />
        ))}
      </Box>
    </Section>
  );
}
