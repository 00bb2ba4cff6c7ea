import { useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Bars } from "@/ui/Chart";
import { Export } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { dashboardTexts } from "./texts";

/** The associations of each district, those with a licence apart. */
export function DistrictChart() {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  const query = useRead("/api/v1/associations/by-district");
  return (
    <Section title={t.districts} actions={<Export url="/api/v1/associations" label={t.register} />}>
      <Loaded query={query}>
        {(districts) => (
          <Bars
            label={t.districts}
            names={districts.map((row) => f.number(row.district))}
            isStacked
            series={[
              { key: "active", label: t.clubActive, values: districts.map((row) => row.active) },
              { key: "other", label: t.clubOther, values: districts.map((row) => row.total - row.active) },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
