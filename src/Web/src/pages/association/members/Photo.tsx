import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useUpload } from "@/api/uploads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { FileInput } from "@/ui/FileInput";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import type { MemberPartProps } from "./MemberPage";
import { detailTexts } from "./texts";

/** The member's picture, which is kept only with their consent. */
export function Photo({ member, etag, moves }: MemberPartProps) {
  const t = useTexts(detailTexts);
  const notify = useNotify();
  const upload = useUpload<undefined>();
  const remove = useWrite("delete", "/api/v1/members/{id}/photo");
  const url = `/api/v1/members/${member.id}/photo`;
  const send = (file: File) =>
    upload.mutate({ url, method: "PUT", file, etag }, { onSuccess: () => notify(t.photoAdded) });
  return (
    <Section title={t.photo}>
      <Box sx={{ display: "grid", gap: 1.5, justifyItems: "start" }}>
        {member.hasPhoto ? (
          <Box
            component="img"
            src={`${url}?version=${member.version}`}
            alt={t.photoOf(member.fullName)}
            sx={{ width: 150, height: 200, objectFit: "cover", borderRadius: 1, border: 1, borderColor: "divider" }}
          />
        ) : (
          <Typography sx={{ color: "text.secondary" }}>
            {moves.has("changeConsents") && !moves.has("changePhoto") ? t.photoNeedsConsent : t.noPhoto}
          </Typography>
        )}
        {moves.has("changePhoto") && (
          <FileInput
            label={member.hasPhoto ? t.changePhoto : t.addPhoto}
            help={t.photoHelp}
            accept=".jpg,.jpeg,.png"
            onFile={send}
            progress={upload.progress}
            problem={upload.error}
            withCamera
          />
        )}
        {member.hasPhoto && moves.has("changeConsents") && (
          <ActionButton
            label={t.removePhoto}
            variant="text"
            isAdverse
            ask={{ text: t.removePhotoText }}
            run={() => remove.mutateAsync({ path: { id: member.id }, etag })}
            done={t.photoRemoved}
          />
        )}
      </Box>
    </Section>
  );
}
