import { useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { CityFigures } from "./CityFigures";
import { cityOf } from "./city";
import { DistrictChart } from "./DistrictChart";
import { StandingChart } from "./StandingChart";
import { dashboardTexts } from "./texts";

/** The city in figures and charts. */
export default function Dashboard() {
  const t = useTexts(dashboardTexts);
  const query = useRead("/api/v1/associations/by-district");
  return (
    <Page title={t.title} lead={t.lead} width="xl">
      <Loaded query={query}>
        {(districts) => {
          const city = cityOf(districts);
          return (
            <>
              <CityFigures city={city} />
              <StandingChart city={city} />
              <DistrictChart districts={districts} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
