import { memberStates } from "@/names/members";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { Shares } from "@/ui/Chart";
import { Export } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Chart, ChartGrid } from "./ChartGrid";
import { exportOf, useMembers } from "./figures";
import { dashboardTexts } from "./texts";

/** The memberships by state. */
export function MemberChart({ club }: { club: string | undefined }) {
  const t = useTexts(dashboardTexts);
  const names = useNames(memberStates);
  return (
    <Section title={t.membersTitle} actions={<Export url={exportOf("members", club)} />}>
      <Loaded query={useMembers(club)}>
        {({ states }) => (
          <ChartGrid>
            <Chart title={t.memberStates}>
              <Shares
                label={t.memberStates}
                parts={states
                  .filter((row) => row.count > 0)
                  .map((row) => ({ key: row.state, label: names.labelOf(row.state), value: row.count }))}
              />
            </Chart>
          </ChartGrid>
        )}
      </Loaded>
    </Section>
  );
}
