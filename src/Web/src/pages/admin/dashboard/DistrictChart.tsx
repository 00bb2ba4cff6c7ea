import { useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Bars } from "@/ui/Chart";
import { Export } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { ChartGrid } from "./ChartGrid";
import { dashboardTexts } from "./texts";

/** The associations of each district, those with a licence apart. */
export function DistrictChart() {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  const query = useRead("/api/v1/associations/by-district");
  return (
    <Section title={t.districts} actions={<Export url="/api/v1/associations" label={t.register} />}>
      <Loaded query={query}>
        {(districts) => {
          const half = Math.ceil(districts.length / 2);
          const max = Math.max(1, ...districts.map((row) => row.total));
          return (
            <ChartGrid>
              {[districts.slice(0, half), districts.slice(half)].map((rows, place) => (
                <Bars
                  key={rows[0]?.district ?? place}
                  label={t.districts}
                  names={rows.map((row) => t.district(f.number(row.district)))}
                  max={max}
                  series={[
                    { key: "active", label: t.clubActive, values: rows.map((row) => row.active) },
                    {
                      key: "other",
                      label: t.clubOther,
                      tone: "rest",
                      values: rows.map((row) => row.total - row.active),
                    },
                  ]}
                />
              ))}
            </ChartGrid>
          );
        }}
      </Loaded>
    </Section>
  );
}
