import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { applicationTexts } from "./texts";

type Founder = Schemas["FounderView"];

function Consent({ founder }: { founder: Founder }) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  if (founder.consentedAt) return <StateChip tone="success" label={t.consented(f.dayOfInstant(founder.consentedAt))} />;
  if (founder.consentAskedAt)
    return <StateChip tone="warning" label={t.asked(f.dayOfInstant(founder.consentAskedAt))} />;
  return <StateChip tone="neutral" label={t.notAsked} />;
}

/** Who founds, with their consents and whether they are who they were said to be; codes and phones as the API masks them. */
export function Founders({ founders }: { founders: readonly Founder[] }) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  return (
    <Section title={`${t.founders} (${f.number(founders.length)})`}>
      {founders.length === 0 ? (
        <Empty title={t.noFounder} />
      ) : (
        <TableContainer tabIndex={0} role="group" aria-label={t.founders}>
          <Table size="small" sx={{ "& td, & th": { paddingInline: 0.5 }, "& thead th": { whiteSpace: "normal" } }}>
            <TableHead>
              <TableRow>
                {[t.founder, t.consent, t.identity, t.nationalCode, t.mobile, t.birthDate].map((label) => (
                  <TableCell key={label}>{label}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {founders.map((founder) => (
                <TableRow key={founder.id}>
                  <TableCell component="th" scope="row" sx={{ whiteSpace: "nowrap" }}>
                    {founder.fullName}
                  </TableCell>
                  <TableCell>
                    <Consent founder={founder} />
                  </TableCell>
                  <TableCell>
                    {founder.differsFromRecord ? (
                      <StateChip tone="error" label={t.differs} />
                    ) : (
                      <StateChip tone="success" label={t.asKnown} />
                    )}
                  </TableCell>
                  <TableCell>
                    <Isolated>{f.digits(founder.nationalCode)}</Isolated>
                  </TableCell>
                  <TableCell>
                    <Isolated>{f.mobile(founder.mobile)}</Isolated>
                  </TableCell>
                  <TableCell sx={{ whiteSpace: "nowrap" }}>{f.shortDay(founder.birthDate)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
