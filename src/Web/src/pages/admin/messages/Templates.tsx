import { useListPage } from "@/api/reads";
import { useTexts } from "@/texts";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { Code } from "../Code";
import { templatesTexts } from "./texts";

/** The kinds of message that there are, and whose words they have. */
export default function Templates() {
  const t = useTexts(templatesTexts);
  const list = useListPage("/api/v1/admin/templates", { params: { query: { limit: 50 } } });
  return (
    <Page title={t.title} lead={t.lead}>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.name}
        linkTo={(row) => `/office/templates/${row.name}/sms/fa`}
        columns={[
          { key: "subject", label: t.subject, isTitle: true, cell: (row) => row.subject },
          { key: "name", label: t.name, cell: (row) => <Code>{row.name}</Code> },
          {
            key: "kind",
            label: t.kind,
            cell: (row) => (row.isSecret ? t.isSecret : row.isOptional ? t.isOptional : t.isRequired),
          },
          {
            key: "words",
            label: t.words,
            cell: (row) => (
              <StateChip tone={row.isEdited ? "info" : "neutral"} label={row.isEdited ? t.isEdited : t.isOwn} />
            ),
          },
        ]}
        empty={{ title: t.empty }}
      />
    </Page>
  );
}
