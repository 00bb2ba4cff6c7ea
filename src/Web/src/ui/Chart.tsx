import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { BarChart } from "@mui/x-charts/BarChart";
import { useFormats } from "@/persian/format";
import { useLanguage, useTexts } from "@/texts";
import { words } from "./words";

export type Series = { key: string; label: string; values: readonly number[]; tone?: keyof typeof colors };

type Props = {
  /** What the chart shows, for whoever hears it. */
  label: string;
  /** Names of the rows, in order. */
  names: readonly string[];
  /** What each row's bar is made of, one after the other. */
  series: readonly Series[];
  /** How much a full bar is, where charts that stand side by side are to be compared. */
  max?: number;
};

const colors = { main: "#2b8a80", rest: "#c77c2e", bad: "#c0504a" } as const;
const rowHeight = 30;
const axisHeight = 30;
const legendHeight = 44;

/** Rows of bars that run as the text does, in the language's digits, with the same figures as a table below. */
export function Bars({ label, names, series, max }: Props) {
  const f = useFormats();
  const isPersian = useLanguage() === "fa";
  const hasLegend = series.length > 1;
  return (
    <Box component="figure" sx={{ m: 0 }} aria-label={label}>
      <Box aria-hidden>
        <BarChart
          layout="horizontal"
          height={names.length * rowHeight + axisHeight + (hasLegend ? legendHeight : 0)}
          margin={{ top: 4, bottom: 0, left: 12, right: 12 }}
          skipAnimation
          disableKeyboardNavigation
          hideLegend={!hasLegend}
          grid={{ vertical: true }}
          xAxis={[
            {
              reverse: isPersian,
              min: 0,
              max,
              tickMinStep: 1,
              height: axisHeight,
              valueFormatter: (value: number) => f.number(value),
            },
          ]}
          yAxis={[
            {
              data: [...names],
              scaleType: "band",
              position: isPersian ? "right" : "left",
              width: Math.min(160, 24 + 7 * Math.max(...names.map((name) => name.length))),
              categoryGapRatio: 0.35,
              disableTicks: true,
            },
          ]}
          series={series.map((one) => ({
            id: one.key,
            label: one.label,
            data: [...one.values],
            stack: "all",
            color: colors[one.tone ?? "main"],
            valueFormatter: (value: number | null) => (value === null ? "" : f.number(value)),
          }))}
        />
      </Box>
      <Figures label={label} names={names} columns={series} />
    </Box>
  );
}

/** Parts of a whole: how many each has, and how much of all that is. */
export function Shares({
  label,
  parts,
}: {
  label: string;
  parts: readonly { key: string; label: string; value: number }[];
}) {
  const t = useTexts(words);
  const f = useFormats();
  const whole = Math.max(
    1,
    parts.reduce((sum, part) => sum + part.value, 0),
  );
  return (
    <Bars
      label={label}
      names={parts.map((part) => `${part.label} (${f.percent(part.value / whole)})`)}
      series={[{ key: "count", label: t.count, values: parts.map((part) => part.value) }]}
    />
  );
}

function Figures({
  label,
  names,
  columns,
}: {
  label: string;
  names: readonly string[];
  columns: readonly Pick<Series, "key" | "label" | "values">[];
}) {
  const t = useTexts(words);
  const f = useFormats();
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box component="summary" sx={{ cursor: "pointer", color: "primary.main", py: 0.5 }}>
        {t.table}
      </Box>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={label}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              <TableCell component="td" />
              {columns.map((column) => (
                <TableCell key={column.key} align="right">
                  {column.label}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {names.map((name, place) => (
              <TableRow key={name}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                {columns.map((column) => (
                  <TableCell key={column.key} align="right">
                    {f.number(column.values[place] ?? 0)}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
