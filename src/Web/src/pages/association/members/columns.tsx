import Box from "@mui/material/Box";
import type { Schemas } from "@/api/reads";
import { memberDuties, memberStates } from "@/names/members";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import type { Column } from "@/ui/ListPage";
import { Masked } from "../parts/Masked";
import { memberListTexts } from "./texts";

type Row = Schemas["MemberRow"];

/** What the list shows of each member; of those who ask to join, by when they are to be answered. */
export function useMemberColumns(isRequests: boolean): Column<Row>[] {
  const t = useTexts(memberListTexts);
  const f = useFormats();
  const duties = useNames(memberDuties);
  const person: Column<Row>[] = [
    { key: "name", label: t.name, isTitle: true, cell: (row) => row.fullName },
    { key: "nationalCode", label: t.nationalCode, cell: (row) => <Masked text={row.nationalCode} /> },
    { key: "mobile", label: t.mobile, cell: (row) => <Masked text={row.mobile} /> },
  ];
  if (isRequests)
    return [
      ...person,
      { key: "requestedOn", label: t.requestedOn, cell: (row) => f.day(row.requestedOn) },
      { key: "dueOn", label: t.dueOn, cell: (row) => row.dueOn && <Deadline day={row.dueOn} /> },
    ];
  return [
    ...person,
    { key: "state", label: t.state, cell: (row) => <Standing row={row} /> },
    { key: "since", label: t.since, cell: (row) => (row.joinedOn ? f.shortDay(row.joinedOn) : "") },
    { key: "duties", label: t.duty, cell: (row) => f.list(row.duties.map(duties.labelOf)) },
  ];
}

function Standing({ row }: { row: Row }) {
  const t = useTexts(memberListTexts);
  const minor = row.waitsForGuardian ? t.waitsForGuardian : row.isMinor ? t.minor : null;
  return (
    <Box component="span" sx={{ display: "inline-flex", flexWrap: "wrap", gap: 0.75, alignItems: "center" }}>
      <State of={memberStates} value={row.state} />
      {minor && (
        <Box component="span" sx={{ color: "text.secondary", fontSize: "0.8rem" }}>
          {minor}
        </Box>
      )}
    </Box>
  );
}
