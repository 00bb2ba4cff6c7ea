import type { Schemas } from "@/api/reads";
import { foundingStates } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Bars } from "@/ui/Chart";
import { Export } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Chart, ChartGrid } from "./ChartGrid";
import { exportOf, useCases } from "./figures";
import { dashboardTexts } from "./texts";

/** The founding cases: where they stand, how many are late, and what was decided month by month. */
export function CaseCharts({ club }: { club: string | undefined }) {
  const t = useTexts(dashboardTexts);
  return (
    <Section title={t.cases} actions={<Export url={exportOf("cases", club)} />}>
      <Loaded query={useCases(club)}>
        {({ stages, decisions }) => (
          <ChartGrid>
            <Stages stages={stages} />
            <Decisions decisions={decisions} />
            <Medians stages={stages} />
          </ChartGrid>
        )}
      </Loaded>
    </Section>
  );
}

function Stages({ stages }: { stages: readonly Schemas["StageFigures"][] }) {
  const t = useTexts(dashboardTexts);
  const names = useNames(foundingStates);
  return (
    <Chart title={t.stages}>
      <Bars
        label={t.stages}
        names={stages.map((row) => names.labelOf(row.stage))}
        series={[
          { key: "onTime", label: t.onTime, values: stages.map((row) => row.count - row.overdue) },
          { key: "late", label: t.late, tone: "bad", values: stages.map((row) => row.overdue) },
        ]}
      />
    </Chart>
  );
}

function Decisions({ decisions }: { decisions: readonly Schemas["DecisionFigures"][] }) {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  return (
    <Chart title={t.decisions}>
      <Bars
        label={t.decisions}
        names={decisions.map((row) => f.month(row.month.from))}
        series={[
          { key: "approved", label: t.approved, values: decisions.map((row) => row.approved) },
          { key: "rejected", label: t.rejected, tone: "rest", values: decisions.map((row) => row.rejected) },
        ]}
      />
    </Chart>
  );
}

function Medians({ stages }: { stages: readonly Schemas["StageFigures"][] }) {
  const t = useTexts(dashboardTexts);
  const names = useNames(foundingStates);
  const known = stages.filter((row) => row.medianWorkingDays !== null);
  return (
    <Chart title={t.median} help={known.length > 0 ? t.medianHelp : t.nothing}>
      <Bars
        label={t.median}
        names={known.map((row) => names.labelOf(row.stage))}
        series={[{ key: "median", label: t.median, values: known.map((row) => row.medianWorkingDays ?? 0) }]}
      />
    </Chart>
  );
}
