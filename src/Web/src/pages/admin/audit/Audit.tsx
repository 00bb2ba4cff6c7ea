import VerifiedUser from "@mui/icons-material/VerifiedUserOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import { Link } from "react-router";
import { addressOf } from "@/api/address";
import { useListPage } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DayFilter } from "@/ui/DayFilter";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { type AuditRow, Changes } from "./Changes";
import { operations } from "./operations";
import { auditTexts } from "./texts";
import { periodOf } from "./values";
import { subjectTypes, useVocabulary } from "./vocabulary";

/** The audit: search it, read what each row changed, take it out. */
export default function Audit() {
  const t = useTexts(auditTexts);
  const f = useFormats();
  const say = useVocabulary();
  const { get } = useFilters();
  const query = {
    module: get("module"),
    operation: get("operation"),
    subjectType: get("subjectType"),
    actor: get("actor"),
    subject: get("subject"),
    ...periodOf(get("from"), get("until")),
    limit: 20,
  };
  const list = useListPage("/api/v1/admin/audit", { params: { query } });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="xl"
      actions={
        <Button
          component={Link}
          to="/office/audit/verification"
          variant="outlined"
          startIcon={<VerifiedUser aria-hidden />}
        >
          {t.verify}
        </Button>
      }
    >
      <Filters>
        <ChoiceFilter
          label={t.module}
          name="module"
          choices={Object.entries(t.modules).map(([value, label]) => ({ value, label }))}
        />
        <ChoiceFilter label={t.operation} name="operation" choices={say.choicesOf(operations)} />
        <ChoiceFilter label={t.subjectType} name="subjectType" choices={say.choicesOf(subjectTypes)} />
        <DayFilter label={t.from} name="from" max={get("until")} />
        <DayFilter label={t.until} name="until" min={get("from")} />
      </Filters>
      <Narrowed rows={list.data?.value.items ?? []} />
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        columns={[
          { key: "operation", label: t.operation, isTitle: true, cell: (row) => say.operation(row.operation) },
          { key: "at", label: t.at, cell: (row) => f.instant(row.at) },
          { key: "actor", label: t.actor, cell: (row) => <Actor row={row} /> },
          { key: "subject", label: t.subject, cell: (row) => <Subject row={row} /> },
          { key: "reason", label: t.reason, cell: (row) => row.reason ?? "—" },
          { key: "changes", label: t.changes, cell: (row) => <Changes row={row} /> },
        ]}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl={addressOf("/api/v1/admin/audit", query)}
      />
    </Page>
  );
}

/** The one account, or the one thing, to which the list is narrowed, each to be taken off. */
function Narrowed({ rows }: { rows: readonly AuditRow[] }) {
  const t = useTexts(auditTexts);
  const say = useVocabulary();
  const { get, set } = useFilters();
  const [actor, subject] = [get("actor"), get("subject")];
  if (!actor && !subject) return null;
  const actorName = rows.find((row) => row.actorId === actor)?.actorName ?? t.oneAccount;
  const subjectType = rows.find((row) => row.subjectId === subject)?.subjectType;
  const remove = (name: string) => ({ onDelete: () => set(name, undefined), title: t.remove });
  return (
    <Box sx={{ display: "flex", gap: 1, mb: 2, flexWrap: "wrap" }}>
      {actor && <Chip label={t.actorChip(actorName)} {...remove("actor")} />}
      {subject && (
        <Chip label={t.subjectChip(subjectType ? say.subjectType(subjectType) : t.oneThing)} {...remove("subject")} />
      )}
    </Box>
  );
}

const linkLike = { p: 0, minHeight: 0, minWidth: 0, textAlign: "start", textDecoration: "underline" } as const;

function Actor({ row }: { row: AuditRow }) {
  const t = useTexts(auditTexts);
  const { set } = useFilters();
  const { actorId } = row;
  if (!actorId) return t.system;
  return (
    <Button size="small" sx={linkLike} title={t.onlyActor} onClick={() => set("actor", actorId)}>
      {row.actorName ?? t.oneAccount}
    </Button>
  );
}

function Subject({ row }: { row: AuditRow }) {
  const t = useTexts(auditTexts);
  const say = useVocabulary();
  const { set } = useFilters();
  return (
    <Button size="small" sx={linkLike} title={t.onlySubject} onClick={() => set("subject", row.subjectId)}>
      {/* The end of its id tells it from others of its kind. */}
      <span>
        {say.subjectType(row.subjectType)} <Isolated mono>{row.subjectId.slice(-6)}</Isolated>
      </span>
    </Button>
  );
}
