import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
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

const colors = { main: "primary.light", rest: "secondary.main", bad: "error.main" } as const;

const slim = { paddingInline: 1, py: 0.25 } as const;
const figures = { ...slim, width: "1%" } as const;
const heading = { ...figures, whiteSpace: { xs: "normal", sm: "nowrap" } } as const;

/** Rows of bars that run as the text does, each with its figures beside it: chart and table in one. */
export function Bars({ label, names, series, max }: Props) {
  const f = useFormats();
  const totals = names.map((_, place) => series.reduce((sum, one) => sum + (one.values[place] ?? 0), 0));
  const full = max ?? Math.max(1, ...totals);
  return (
    <Table size="small" aria-label={label}>
      {series.length > 1 && (
        <TableHead>
          <TableRow>
            <TableCell component="td" colSpan={2} sx={slim} />
            {series.map((one) => (
              <TableCell key={one.key} align="right" sx={heading}>
                <Swatch tone={one.tone} />
                {one.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
      )}
      <TableBody>
        {names.map((name, place) => (
          <TableRow key={name}>
            <Name>{name}</Name>
            <Bar
              parts={series.map((one) => ({ key: one.key, tone: one.tone, share: (one.values[place] ?? 0) / full }))}
            />
            {series.map((one) => (
              <TableCell key={one.key} align="right" sx={figures}>
                {f.number(one.values[place] ?? 0)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Shares of a whole: how many each part has, and how much of all that is. */
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
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          <TableCell component="td" colSpan={2} sx={slim} />
          <TableCell align="right" sx={figures}>
            {t.count}
          </TableCell>
          <TableCell align="right" sx={figures}>
            {t.share}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {parts.map((part) => (
          <TableRow key={part.key}>
            <Name>{part.label}</Name>
            <Bar parts={[{ key: part.key, share: part.value / whole }]} />
            <TableCell align="right" sx={figures}>
              {f.number(part.value)}
            </TableCell>
            <TableCell align="right" sx={figures}>
              {f.percent(part.value / whole)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Name({ children }: { children: string }) {
  return (
    <TableCell component="th" scope="row" sx={{ ...slim, width: "1%", minWidth: "7rem", whiteSpace: { sm: "nowrap" } }}>
      {children}
    </TableCell>
  );
}

function Bar({ parts }: { parts: readonly { key: string; tone?: Series["tone"]; share: number }[] }) {
  return (
    <TableCell aria-hidden sx={slim}>
      <Box sx={{ display: "flex", gap: "2px", height: 16 }}>
        {parts
          .filter((part) => part.share > 0)
          .map((part) => (
            <Box
              key={part.key}
              sx={{
                width: `${part.share * 100}%`,
                minWidth: 2,
                borderRadius: 0.25,
                bgcolor: colors[part.tone ?? "main"],
              }}
            />
          ))}
      </Box>
    </TableCell>
  );
}

function Swatch({ tone = "main" }: Pick<Series, "tone">) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: "inline-block",
        width: 12,
        height: 12,
        borderRadius: 0.25,
        bgcolor: colors[tone],
        marginInlineEnd: 0.75,
      }}
    />
  );
}
