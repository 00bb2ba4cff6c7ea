import Box from "@mui/material/Box";
import { type Schemas, useWholeList } from "@/api/reads";
import { today, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { List } from "@/ui/ListPage";
import { jalaliYearOf } from "../days";
import { referenceTexts } from "./texts";

/** The official holidays of a Jalali year. */
export function Holidays() {
  const t = useTexts(referenceTexts);
  const f = useFormats();
  const { get } = useFilters();
  const thisYear = jalaliYearOf(today());
  const year = get("year") ? Number(get("year")) : thisYear;
  const list = useWholeList("/api/v1/reference/holidays", (all) => all, { params: { query: { year } } });
  return (
    <Box sx={{ mb: 2 }}>
      <Filters>
        <ChoiceFilter
          label={t.year}
          name="year"
          otherwise={f.digits(String(thisYear))}
          choices={[thisYear - 1, thisYear + 1, thisYear + 2].map((one) => ({
            value: String(one),
            label: f.digits(String(one)),
          }))}
        />
      </Filters>
      <List<Schemas["HolidayView"]>
        label={t.tabs.holidays}
        query={list}
        keyOf={(day) => `${day.date} ${day.title}`}
        columns={[
          { key: "title", label: t.holiday, isTitle: true, cell: (day) => day.title },
          { key: "date", label: t.date, cell: (day) => f.day(day.date) },
          { key: "kind", label: t.kind, cell: (day) => (day.lunar ? t.lunar : t.solar) },
        ]}
        empty={{ title: t.noHolidays, help: t.noHolidaysHelp }}
      />
    </Box>
  );
}
