import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { BarChart } from "@mui/x-charts/BarChart";
import { PieChart } from "@mui/x-charts/PieChart";
import { useFormats } from "@/persian/format";
import { useLanguage, useTexts } from "@/texts";
import { words } from "./words";

export type Series = { key: string; label: string; values: readonly number[] };

type Props = {
  /** What the chart shows, for whoever hears it. */
  label: string;
  /** Names on the axis, in order. */
  names: readonly string[];
  series: readonly Series[];
  isStacked?: boolean;
  height?: number;
};

const palette = ["#2b8a80", "#c77c2e", "#4a7fb5", "#8a5fa8", "#b3504a", "#6f8f2f", "#5a6b68", "#c05d8d"];

/** Bars in Persian digits that run from right to left, with the same data as a table below. */
export function Bars({ label, names, series, isStacked = false, height = 280 }: Props) {
  const f = useFormats();
  const isPersian = useLanguage() === "fa";
  return (
    <Box component="figure" sx={{ m: 0 }} aria-label={label}>
      <Box aria-hidden>
        <BarChart
          height={height}
          skipAnimation
          disableKeyboardNavigation
          colors={palette}
          xAxis={[{ data: [...names], scaleType: "band", reverse: isPersian, tickLabelMinGap: 12 }]}
          yAxis={[
            {
              position: isPersian ? "right" : "left",
              valueFormatter: (value: number) => f.number(value),
              tickMinStep: 1,
              width: 48,
            },
          ]}
          series={series.map((one) => ({
            id: one.key,
            label: one.label,
            data: [...one.values],
            stack: isStacked ? "all" : undefined,
            valueFormatter: (value: number | null) => (value === null ? "" : f.number(value)),
          }))}
          hideLegend={series.length < 2}
        />
      </Box>
      <DataTable label={label} names={names} series={series} />
    </Box>
  );
}

/** Shares of a whole. */
export function Shares({
  label,
  parts,
  height = 240,
}: {
  label: string;
  parts: readonly { key: string; label: string; value: number }[];
  height?: number;
}) {
  const f = useFormats();
  const theme = useTheme();
  return (
    <Box component="figure" sx={{ m: 0 }} aria-label={label}>
      <Box aria-hidden>
        <PieChart
          height={height}
          skipAnimation
          disableKeyboardNavigation
          colors={palette}
          series={[
            {
              data: parts.map((part) => ({ id: part.key, label: part.label, value: part.value })),
              innerRadius: 45,
              valueFormatter: ({ value }) => f.number(value),
            },
          ]}
          sx={{ direction: theme.direction }}
        />
      </Box>
      <DataTable
        label={label}
        names={parts.map((part) => part.label)}
        series={[{ key: "value", label, values: parts.map((part) => part.value) }]}
      />
    </Box>
  );
}

function DataTable({ label, names, series }: Pick<Props, "label" | "names" | "series">) {
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
              <TableCell />
              {series.map((one) => (
                <TableCell key={one.key} align="right">
                  {one.label}
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
                {series.map((one) => (
                  <TableCell key={one.key} align="right">
                    {f.number(one.values[place] ?? 0)}
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
