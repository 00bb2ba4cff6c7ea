import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import { Link } from "react-router";
import { useListPage } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Empty } from "@/ui/Empty";
import { Pager } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { OneMessage } from "./OneMessage";
import { inboxTexts } from "./texts";

/** What the caller was told. A message that is opened is read; the address names the open one. */
export default function Inbox() {
  const t = useTexts(inboxTexts);
  const read = useWrite("post", "/api/v1/messages/{id}/read");
  const list = useListPage("/api/v1/messages", { params: { query: { limit: 25 } } });
  const unread = list.data?.value.items.filter((message) => message.readAt === null) ?? [];
  const readAll = async () => {
    for (const { id } of unread) await read.mutateAsync({ path: { id } });
  };
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="md"
      actions={
        <>
          {unread.length > 0 && <ActionButton label={t.readAll} run={readAll} />}
          <Button component={Link} to="/my/preferences">
            {t.preferences}
          </Button>
          <Button component={Link} to="/my/inbox/deliveries">
            {t.deliveries}
          </Button>
        </>
      }
    >
      <Loaded query={list}>
        {({ items, next }) => (
          <>
            {items.length === 0 && (
              <Paper>
                <Empty title={t.empty} help={t.emptyHelp} />
              </Paper>
            )}
            <Box>
              {items.map((message) => (
                <OneMessage key={message.id} message={message} />
              ))}
            </Box>
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
