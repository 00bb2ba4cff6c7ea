import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import type { ReactNode } from "react";
import { type Schemas, useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { BirthYear } from "./BirthYear";
import { correctionsTexts } from "./texts";

/** What a record says now beside what its holder wishes; facts that the Office sees masked stay so. */
export function OldAndNew({ correction }: { correction: Schemas["PersonCorrectionView"] }) {
  const t = useTexts(correctionsTexts);
  const f = useFormats();
  const person = useRead("/api/v1/admin/people/{id}", { params: { path: { id: correction.personId } } });
  const now = person.data?.value;
  const rows: readonly { label: string; old: ReactNode; wanted: ReactNode }[] = [
    { label: t.fullName, old: now?.fullName, wanted: correction.fullName },
    {
      label: t.birthDate,
      old: now?.birthYear && <BirthYear year={now.birthYear} />,
      wanted: correction.birthDate && f.day(correction.birthDate),
    },
    {
      label: t.mobile,
      old: now && <Isolated>{f.mobile(now.mobile)}</Isolated>,
      wanted: correction.mobile && <Isolated>{f.mobile(correction.mobile)}</Isolated>,
    },
    { label: t.address, old: t.hidden, wanted: correction.address },
    {
      label: t.postalCode,
      old: t.hidden,
      wanted: correction.postalCode && <Isolated>{f.digits(correction.postalCode)}</Isolated>,
    },
  ];
  return (
    <Box>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t.field}</TableCell>
            <TableCell>{t.now}</TableCell>
            <TableCell>{t.wanted}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows
            .filter((row) => row.wanted)
            .map((row) => (
              <TableRow key={row.label}>
                <TableCell component="th" scope="row">
                  {row.label}
                </TableCell>
                <TableCell>{row.old ?? "—"}</TableCell>
                <TableCell sx={{ fontWeight: 600 }}>{row.wanted}</TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
      {correction.state === "open" && (
        <Box sx={{ color: "text.secondary", fontSize: "0.85rem", mt: 0.5 }}>{t.loadOld}</Box>
      )}
    </Box>
  );
}
