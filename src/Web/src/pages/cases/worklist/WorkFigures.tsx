import { type Schemas, useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Figure, FigureGrid } from "@/ui/Figure";
import { worklistTexts } from "./texts";

const most = 100;

/** How much waits; from a hundred on it is more than anybody counts. */
function useCount(query: { overdue?: boolean; mine?: boolean; kind?: Schemas["WorkKind"] }) {
  const t = useTexts(worklistTexts);
  const f = useFormats();
  const { data } = useRead("/api/v1/admin/worklist", { params: { query: { ...query, limit: most } } });
  if (!data) return { text: "…", count: 0 };
  const count = data.value.items.length;
  return { text: data.value.next ? t.more(f.number(count)) : f.number(count), count };
}

/** What stands at the top of the worklist: how much is overdue, how much is the caller's own, how much waits. */
export function WorkFigures({ hasOwn }: { hasOwn: boolean }) {
  const t = useTexts(worklistTexts);
  const overdue = useCount({ overdue: true });
  const all = useCount({});
  return (
    <FigureGrid>
      <Figure
        label={t.overdue}
        value={overdue.text}
        help={overdue.count > 0 ? t.overdueHelp : undefined}
        tone={overdue.count > 0 ? "error" : "success"}
        to="/office?overdue=true"
      />
      {hasOwn && <OwnFigure />}
      <Figure label={t.all} value={all.text} to="/office" />
    </FigureGrid>
  );
}

function OwnFigure() {
  const t = useTexts(worklistTexts);
  return <Figure label={t.mineFigure} value={useCount({ mine: true }).text} to="/office?mine=true" />;
}
