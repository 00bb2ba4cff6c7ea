import ExpandMore from "@mui/icons-material/ExpandMore";
import MarkEmailUnread from "@mui/icons-material/MarkEmailUnreadOutlined";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Box from "@mui/material/Box";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { inboxTexts } from "./texts";

/** A message by its subject; its text once it is opened. */
export function OneMessage({ message }: { message: Schemas["MessageView"] }) {
  const t = useTexts(inboxTexts);
  const f = useFormats();
  const [search, setSearch] = useSearchParams();
  const { mutate: markRead } = useWrite("post", "/api/v1/messages/{id}/read");
  const isUnread = message.readAt === null;
  const isOpen = search.get("open") === message.id;
  useEffect(() => {
    if (isOpen && isUnread) markRead({ path: { id: message.id } });
  }, [isOpen, isUnread, markRead, message.id]);
  const open = (isNowOpen: boolean) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (isNowOpen) next.set("open", message.id);
        else next.delete("open");
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Accordion expanded={isOpen} onChange={(_, isNowOpen) => open(isNowOpen)} disableGutters slots={{ heading: "h2" }}>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "baseline", flexWrap: "wrap", width: "100%", pe: 1 }}>
          <Box sx={{ flex: "1 1 220px", fontWeight: isUnread ? 700 : 400, overflowWrap: "anywhere" }}>
            {message.subject}
          </Box>
          {isUnread && (
            <Box
              component="span"
              sx={{
                display: "inline-flex",
                gap: 0.5,
                alignItems: "center",
                color: "warning.main",
                fontSize: "0.85rem",
              }}
            >
              <MarkEmailUnread fontSize="inherit" aria-hidden />
              {t.unread}
            </Box>
          )}
          <Box component="span" sx={{ color: "text.secondary", fontSize: "0.85rem" }}>
            {f.instant(message.createdAt)}
          </Box>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <Box sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{message.body}</Box>
      </AccordionDetails>
    </Accordion>
  );
}
