import { type Schemas, useListPage } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { auditTexts } from "../audit/texts";
import { Code } from "../Code";
import { deadLettersTexts } from "./texts";

/** Announcements between modules that could not be delivered, to be offered again. */
export default function DeadLetters() {
  const t = useTexts(deadLettersTexts);
  const { modules } = useTexts(auditTexts);
  const f = useFormats();
  const list = useListPage("/api/v1/admin/dead-letters", { params: { query: { limit: 20 } } });
  return (
    <Page title={t.title} lead={t.lead}>
      <List
        label={t.title}
        query={list}
        keyOf={(letter) => letter.id}
        columns={[
          { key: "type", label: t.type, isTitle: true, cell: (letter) => <Code>{letter.type}</Code> },
          { key: "module", label: t.module, cell: (letter) => modules[letter.module] ?? letter.module },
          { key: "occurred", label: t.occurred, cell: (letter) => f.instant(letter.occurredAt) },
          { key: "attempts", label: t.attempts, isNumber: true, cell: (letter) => f.number(letter.attempts) },
          {
            key: "error",
            label: t.error,
            cell: (letter) => (letter.lastError ? <Code>{letter.lastError}</Code> : "—"),
          },
        ]}
        rowActions={(letter) => <Requeue letter={letter} />}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl="/api/v1/admin/dead-letters"
      />
    </Page>
  );
}

function Requeue({ letter }: { letter: Schemas["DeadLetter"] }) {
  const t = useTexts(deadLettersTexts);
  const requeue = useWrite("post", "/api/v1/admin/dead-letters/{module}/{id}/requeue");
  return (
    <ActionButton
      label={t.requeue}
      size="small"
      done={t.requeued}
      run={() => requeue.mutateAsync({ path: { module: letter.module, id: letter.id } })}
    />
  );
}
