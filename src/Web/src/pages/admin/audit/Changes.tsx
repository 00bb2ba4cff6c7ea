import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Code } from "../Code";
import { auditTexts } from "./texts";
import { shownOf } from "./values";
import { useVocabulary } from "./vocabulary";

export type AuditRow = Schemas["AuditRow"];

/** What a row of the audit changed, before and after, and where it came from; folded until it is asked for. */
export function Changes({ row }: { row: AuditRow }) {
  const t = useTexts(auditTexts);
  const f = useFormats();
  const count = row.changes.length;
  return (
    <details>
      <Box component="summary" sx={{ cursor: "pointer", color: "primary.main", whiteSpace: "nowrap" }}>
        {count === 0 ? t.noChange : t.changeCount(f.number(count))}
      </Box>
      <Box sx={{ mt: 1, display: "grid", gap: 1.5, minWidth: { md: 420 } }}>
        {count > 0 && <Sides changes={row.changes} />}
        <Facts
          facts={[
            !!row.address && { label: t.address, value: <Isolated>{row.address}</Isolated> },
            { label: t.seal, value: row.seal === null ? t.notSealed : f.number(row.seal) },
            { label: t.subjectId, value: <Code>{row.subjectId}</Code> },
            !!row.traceId && { label: t.traceId, value: <Code>{row.traceId}</Code> },
          ]}
        />
      </Box>
    </details>
  );
}

function Sides({ changes }: { changes: AuditRow["changes"] }) {
  const t = useTexts(auditTexts);
  const say = useVocabulary();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={t.changes}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t.property}</TableCell>
            <TableCell>{t.before}</TableCell>
            <TableCell>{t.after}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={change.property}>
              <TableCell component="th" scope="row">
                {say.property(change.property)}
              </TableCell>
              <TableCell>
                <Side json={change.before} />
              </TableCell>
              <TableCell>
                <Side json={change.after} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Side({ json }: { json: string | null }) {
  const t = useTexts(auditTexts);
  const f = useFormats();
  const shown = shownOf(json);
  switch (shown.kind) {
    case "none":
      return "—";
    case "hidden":
      return <Box sx={{ color: "text.secondary" }}>{t.hidden}</Box>;
    case "flag":
      return shown.value ? t.yes : t.no;
    case "number":
      return f.number(shown.value);
    case "day":
      return f.day(shown.value);
    case "instant":
      return f.instant(shown.value);
    case "text":
      return <bdi>{f.digits(shown.value)}</bdi>;
    default:
      return <Code>{shown.value}</Code>;
  }
}
