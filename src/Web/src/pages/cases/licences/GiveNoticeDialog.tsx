import { z } from "zod";
import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { MoveDialog } from "../shared/MoveDialog";
import { useWritten } from "../shared/useWritten";
import { licenceTexts } from "./texts";

const usualDays = 10;

/** Tells the association of facts that may lead to a sanction, and hears it. */
export function GiveNoticeDialog({ id, etag, onClose }: { id: string; etag: string | null; onClose: () => void }) {
  const t = useTexts(licenceTexts);
  const written = useWritten();
  const f = useFormats();
  const rules = useRead("/api/v1/admin/rules");
  const days = rules.data?.value.find((rule) => rule.name === "licence.reply-working-days")?.value ?? usualDays;
  const give = useWrite("post", "/api/v1/admin/licences/{id}/give-notice");
  return (
    <MoveDialog
      title={t.giveNotice}
      text={t.giveNoticeText(f.number(days))}
      schema={z.object({ facts: written(5) })}
      values={{ facts: "" }}
      draftKey={`licence.${id}.notice`}
      onSubmit={(body) => give.mutateAsync({ path: { id }, body, etag })}
      submitLabel={t.giveNotice}
      done={t.giveNoticeDone}
      onClose={onClose}
      isAdverse
    >
      <TextInput name="facts" label={t.noticeFacts} help={t.noticeFactsHelp} lines={5} maxLength={2000} autoFocus />
    </MoveDialog>
  );
}
