import { office, useSession } from "@/app/session";
import { useClubsInSight } from "@/pages/shared/useClubsInSight";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { Page } from "@/ui/Page";
import { CaseCharts } from "./CaseCharts";
import { DistrictChart } from "./DistrictChart";
import { KeyFigures } from "./KeyFigures";
import { LicenceCharts } from "./LicenceCharts";
import { MemberChart } from "./MemberChart";
import { dashboardTexts } from "./texts";

/** The city, or one club, in figures and charts, each of which can be taken out. */
export default function Dashboard() {
  const t = useTexts(dashboardTexts);
  const { get } = useFilters();
  const { has } = useSession();
  const club = get("club");
  const clubs = useClubsInSight();
  return (
    <Page title={t.title} lead={t.lead} width="xl">
      <Filters>
        <ChoiceFilter label={t.scope} name="club" otherwise={has(office) ? t.wholeCity : t.ownClubs} choices={clubs} />
      </Filters>
      <KeyFigures club={club} />
      <LicenceCharts club={club} />
      <CaseCharts club={club} />
      {!club && has(office) && <DistrictChart />}
      <MemberChart club={club} />
    </Page>
  );
}
