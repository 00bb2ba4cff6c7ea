import Reply from "@mui/icons-material/ReplyOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { licenceStates } from "@/names/licences";
import { useNames } from "@/names/name";
import { daysUntil, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { licenceTexts } from "./texts";

export type FilePartProps = { file: Schemas["LicenceFile"]; etag: string | null };

/** Notices of consideration with their replies, the latest first; the open one can be replied to in its time, once. */
export function Notices({ file, etag }: FilePartProps) {
  const t = useTexts(licenceTexts);
  if (file.notices.length === 0) return null;
  return (
    <Section title={t.notices}>
      <Box sx={{ display: "grid", gap: 2.5 }}>
        {file.notices.toReversed().map((notice) => (
          <Notice key={notice.id} notice={notice} file={file} etag={etag} />
        ))}
      </Box>
    </Section>
  );
}

function Notice({ notice, file, etag }: FilePartProps & { notice: Schemas["NoticeView"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const outcomes = useNames(licenceStates);
  const outcomeOf = (outcome: string) =>
    outcome in licenceStates ? outcomes.labelOf(outcome as Schemas["LicenceState"]) : t.dismissed;
  return (
    <Box>
      <Typography variant="h3">{t.noticeOn(f.day(notice.issuedOn))}</Typography>
      <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{notice.facts}</Typography>
      {notice.reply && notice.repliedOn && (
        <Box sx={{ borderInlineStart: "4px solid", borderColor: "divider", paddingInlineStart: 2, my: 1 }}>
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {t.repliedOn(f.day(notice.repliedOn))}
          </Typography>
          <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{notice.reply}</Typography>
        </Box>
      )}
      {notice.outcome ? (
        <Typography sx={{ fontWeight: 600 }}>{t.noticeEnded(outcomeOf(notice.outcome))}</Typography>
      ) : (
        <OpenNotice notice={notice} file={file} etag={etag} />
      )}
    </Box>
  );
}

function OpenNotice({ notice, file, etag }: FilePartProps & { notice: Schemas["NoticeView"] }) {
  const t = useTexts(licenceTexts);
  const { leads } = useAssociation();
  const [isReplying, setReplying] = useState(false);
  if (notice.repliedOn) return <Alert severity="info">{t.noticeWaits}</Alert>;
  if (daysUntil(notice.replyDueOn) < 0) return <Alert severity="warning">{t.replyTooLate}</Alert>;
  return (
    <Alert severity="warning" icon={false}>
      <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        <span>
          {t.replyBy} <Deadline day={notice.replyDueOn} />
        </span>
        {leads && (
          <Button variant="contained" startIcon={<Reply aria-hidden />} onClick={() => setReplying(true)}>
            {t.reply}
          </Button>
        )}
      </Box>
      {isReplying && <ReplyDialog licenceId={file.id} notice={notice} etag={etag} onClose={() => setReplying(false)} />}
    </Alert>
  );
}

type ReplyProps = {
  licenceId: string;
  notice: Schemas["NoticeView"];
  etag: string | null;
  onClose: () => void;
};

function ReplyDialog({ licenceId, notice, etag, onClose }: ReplyProps) {
  const t = useTexts(licenceTexts);
  const notify = useNotify();
  const reply = useWrite("post", "/api/v1/licences/{id}/reply-to-notice");
  const schema = z.object({ reply: z.string().trim().min(5, t.replyShort) });
  const submit = async (body: z.infer<typeof schema>) => {
    await reply.mutateAsync({ path: { id: licenceId }, etag, body });
    notify(t.replied);
    onClose();
  };
  return (
    <FormDialog title={t.reply} text={t.replyText} onClose={onClose}>
      <Form
        schema={schema}
        values={{ reply: "" }}
        onSubmit={submit}
        submitLabel={t.replySend}
        onCancel={onClose}
        draftKey={`notice.${notice.id}`}
      >
        <TextInput name="reply" label={t.replyLabel} lines={6} maxLength={2000} autoFocus />
      </Form>
    </FormDialog>
  );
}
