import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Bars } from "@/ui/Chart";
import { Export } from "@/ui/ListPage";
import { Section } from "@/ui/Page";
import { dashboardTexts } from "./texts";

/** The associations of each district, those with a licence apart; the register behind it can be taken out. */
export function DistrictChart({ districts }: { districts: readonly Schemas["DistrictFigures"][] }) {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  return (
    <Section title={t.districts} actions={<Export url="/api/v1/associations" />}>
      <Bars
        label={t.districts}
        names={districts.map((row) => f.number(row.district))}
        isStacked
        series={[
          { key: "active", label: t.withLicence, values: districts.map((row) => row.active) },
          { key: "other", label: t.withoutLicence, values: districts.map((row) => row.total - row.active) },
        ]}
      />
    </Section>
  );
}
