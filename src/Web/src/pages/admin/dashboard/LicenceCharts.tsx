import type { Schemas } from "@/api/reads";
import { licenceStates } from "@/names/licences";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Bars, Shares } from "@/ui/Chart";
import { Export } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Chart, ChartGrid } from "./ChartGrid";
import { exportOf, useLicences } from "./figures";
import { dashboardTexts } from "./texts";

/** The licences: how they stand, when they end, and how the clubs divide them. */
export function LicenceCharts({ club }: { club: string | undefined }) {
  const t = useTexts(dashboardTexts);
  return (
    <Section title={t.licences} actions={<Export url={exportOf("licences", club)} />}>
      <Loaded query={useLicences(club)}>
        {({ standings, ends, clubs }) => (
          <ChartGrid>
            <Standings standings={standings} />
            <Ends ends={ends} />
            {clubs.length > 1 && <Clubs clubs={clubs} />}
          </ChartGrid>
        )}
      </Loaded>
    </Section>
  );
}

function Standings({ standings }: { standings: readonly Schemas["StandingCount"][] }) {
  const t = useTexts(dashboardTexts);
  const names = useNames(licenceStates);
  return (
    <Chart title={t.standings}>
      <Shares
        label={t.standings}
        parts={standings
          .filter((row) => row.count > 0)
          .map((row) => ({ key: row.state, label: names.labelOf(row.state), value: row.count }))}
      />
    </Chart>
  );
}

function Ends({ ends }: { ends: readonly Schemas["EndFigures"][] }) {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  return (
    <Chart title={t.ends}>
      <Bars
        label={t.ends}
        names={ends.map((row) => f.month(row.month.from))}
        series={[{ key: "ends", label: t.endsLabel, values: ends.map((row) => row.count) }]}
      />
    </Chart>
  );
}

function Clubs({ clubs }: { clubs: readonly Schemas["ClubFigures"][] }) {
  const t = useTexts(dashboardTexts);
  return (
    <Chart title={t.clubs}>
      <Bars
        label={t.clubs}
        names={clubs.map((row) => row.name)}
        series={[
          { key: "active", label: t.clubActive, values: clubs.map((row) => row.active) },
          { key: "other", label: t.clubOther, tone: "rest", values: clubs.map((row) => row.total - row.active) },
        ]}
      />
    </Chart>
  );
}
