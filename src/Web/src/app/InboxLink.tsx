import MailOutlined from "@mui/icons-material/MailOutlined";
import Badge from "@mui/material/Badge";
import IconButton from "@mui/material/IconButton";
import { Link } from "react-router";
import { useFormats } from "@/persian/format";
import { texts, useTexts } from "@/texts";

const said = texts(
  { inbox: "صندوق پیام", unread: (count: string) => `صندوق پیام، ${count} نخوانده` },
  { inbox: "Inbox", unread: (count: string) => `Inbox, ${count} unread` },
);

/** To the caller's messages, with how many of them are new. */
export default function InboxLink({ unread }: { unread: number }) {
  const t = useTexts(said);
  const f = useFormats();
  return (
    <IconButton component={Link} to="/my/inbox" aria-label={unread > 0 ? t.unread(f.number(unread)) : t.inbox}>
      <Badge color="error" badgeContent={unread > 0 ? f.number(unread) : null}>
        <MailOutlined />
      </Badge>
    </IconButton>
  );
}
