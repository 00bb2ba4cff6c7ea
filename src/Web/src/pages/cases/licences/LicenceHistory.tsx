import Link from "@mui/material/Link";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { gapsOf } from "./gaps";
import { licenceTexts } from "./texts";

function SmallTable({ label, heads, children }: { label: string; heads: readonly string[]; children: ReactNode }) {
  return (
    <TableContainer tabIndex={0} role="group" aria-label={label}>
      <Table size="small" sx={{ "& td, & th": { paddingInline: 0.5 } }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </TableContainer>
  );
}

/** The terms with their gaps, and the versions of the certificate with their papers. */
export function Terms({ licenceId, history }: { licenceId: string; history: Schemas["LicenceHistory"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const gaps = gapsOf(history.terms);
  return (
    <Section title={t.terms}>
      <SmallTable label={t.terms} heads={[t.term, t.from, t.until, t.grace]}>
        {history.terms.toReversed().map((term) => (
          <TableRow key={term.ordinal}>
            <TableCell component="th" scope="row">
              {f.number(term.ordinal)}
              {gaps.includes(term.ordinal) && (
                <Typography variant="body2" sx={{ color: "warning.main" }}>
                  {t.gap}
                </Typography>
              )}
            </TableCell>
            <TableCell>{f.shortDay(term.startsOn)}</TableCell>
            <TableCell>{f.shortDay(term.endsOn)}</TableCell>
            <TableCell>{f.shortDay(term.graceEndsOn)}</TableCell>
          </TableRow>
        ))}
      </SmallTable>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {t.certificates}
      </Typography>
      {history.certificates.toReversed().map((certificate) => (
        <Typography key={certificate.number} component="div" sx={{ mb: 0.5 }}>
          <Link
            target="_blank"
            href={`/api/v1/licences/${licenceId}/certificates/${certificate.number}/paper`}
            aria-label={t.openPaper(f.number(certificate.number))}
          >
            {t.certificate(f.number(certificate.number))}
          </Link>
          {" · "}
          {f.day(certificate.issuedOn)}
          {" · "}
          {certificate.archivedOn ? t.archived(f.day(certificate.archivedOn)) : t.current}
        </Typography>
      ))}
    </Section>
  );
}

/** Which reminders of renewal went out, and whether in time. */
export function Reminders({ reminders }: Pick<Schemas["LicenceFile"], "reminders">) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  return (
    <Section title={t.reminders}>
      {reminders.length === 0 ? (
        <Typography sx={{ color: "text.secondary" }}>{t.noReminders}</Typography>
      ) : (
        <SmallTable label={t.reminders} heads={[t.reminders, t.sentAt, t.endsOn]}>
          {reminders.map((reminder) => (
            <TableRow key={`${reminder.endsOn} ${reminder.offset}`}>
              <TableCell component="th" scope="row">
                {t.reminder(f.number(reminder.offset))}
              </TableCell>
              <TableCell>
                {f.instant(reminder.sentAt)}
                {` (${reminder.daysLate > 0 ? t.daysLate(f.number(reminder.daysLate)) : t.onTime})`}
              </TableCell>
              <TableCell>{f.shortDay(reminder.endsOn)}</TableCell>
            </TableRow>
          ))}
        </SmallTable>
      )}
    </Section>
  );
}
