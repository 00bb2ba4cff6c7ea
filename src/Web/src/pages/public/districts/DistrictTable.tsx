import MuiLink from "@mui/material/Link";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableFooter from "@mui/material/TableFooter";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { Link } from "react-router";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { districtTexts } from "./texts";

const sumOf = (figures: readonly Schemas["DistrictFigures"][], key: "active" | "total") =>
  figures.reduce((sum, row) => sum + row[key], 0);

/** What the map shows, as a table. */
export function DistrictTable({ figures }: { figures: readonly Schemas["DistrictFigures"][] }) {
  const t = useTexts(districtTexts);
  const f = useFormats();
  return (
    <Table size="small" aria-label={t.table}>
      <TableHead>
        <TableRow>
          <TableCell>{t.district}</TableCell>
          <TableCell align="right">{t.active}</TableCell>
          <TableCell align="right">{t.total}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {figures.map(({ district, active, total }) => (
          <TableRow key={district} hover>
            <TableCell component="th" scope="row">
              <MuiLink component={Link} to={`/register?district=${district}`}>
                {t.districtOf(f.number(district))}
              </MuiLink>
            </TableCell>
            <TableCell align="right">{f.number(active)}</TableCell>
            <TableCell align="right">{f.number(total)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        <TableRow sx={{ "& .MuiTableCell-footer": { fontWeight: 700, fontSize: "0.875rem", color: "text.primary" } }}>
          <TableCell component="th" scope="row">
            {t.sum}
          </TableCell>
          <TableCell align="right">{f.number(sumOf(figures, "active"))}</TableCell>
          <TableCell align="right">{f.number(sumOf(figures, "total"))}</TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
}
