import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Figure, FigureGrid } from "@/ui/Figure";
import { useCases, useLicences, useMembers } from "./figures";
import { dashboardTexts } from "./texts";

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);
const waiting = "…";

/** What one wants to know first, each figure leading to what it counts. */
export function KeyFigures({ club }: { club: string | undefined }) {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  const cases = useCases(club).data?.value;
  const licences = useLicences(club).data?.value;
  const members = useMembers(club).data?.value;
  const live = licences?.clubs.reduce((total, row) => total + row.active, 0);
  const asked = members?.states.find((row) => row.state === "requested")?.count;
  const shown = (value: number | undefined) => (value === undefined ? waiting : f.number(value));
  return (
    <FigureGrid>
      <Figure
        label={t.live}
        value={shown(live)}
        help={licences && t.ofAll(f.number(licences.total))}
        to="/office/associations"
      />
      <Figure label={t.openCases} value={shown(cases?.open)} to="/office" />
      <Figure
        label={t.overdue}
        value={shown(cases?.overdue)}
        help={t.overdueHelp}
        tone={cases && cases.overdue > 0 ? "error" : "neutral"}
        to="/office?overdue=true"
      />
      <Figure
        label={t.ending}
        value={shown(licences?.ends[0]?.count)}
        help={licences && t.endingHelp(f.number(sum(licences.ends.slice(0, 3))))}
        tone={licences?.ends[0]?.count ? "warning" : "neutral"}
      />
      <Figure
        label={t.members}
        value={shown(members?.total)}
        help={asked !== undefined && t.waitingOf(f.number(asked))}
      />
    </FigureGrid>
  );
}
