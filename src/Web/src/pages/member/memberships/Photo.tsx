import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useUpload } from "@/api/uploads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { FileInput } from "@/ui/FileInput";
import { Section } from "@/ui/Page";
import { isGiven } from "./consents";
import { consentTexts } from "./texts";

/** The member's photo, which is kept with their consent only. */
export function Photo({ member, etag }: { member: Schemas["MemberView"]; etag: string | null }) {
  const t = useTexts(consentTexts);
  const upload = useUpload<undefined>();
  const remove = useWrite("delete", "/api/v1/members/{id}/photo");
  const url = `/api/v1/members/${member.id}/photo`;
  return (
    <Section title={t.photo}>
      {!isGiven(member.consents, "photo") ? (
        <Typography sx={{ color: "text.secondary" }}>{t.photoNeeds}</Typography>
      ) : (
        <Box sx={{ display: "flex", gap: 2, flexWrap: "wrap", alignItems: "flex-start" }}>
          {member.hasPhoto && (
            <Box sx={{ display: "grid", gap: 1 }}>
              <Box
                component="img"
                // The version makes the browser fetch the new photo after a change.
                src={`${url}?v=${member.version}`}
                alt={t.photoOf(member.fullName)}
                sx={{ width: 120, height: 154, objectFit: "cover", borderRadius: 2, border: 1, borderColor: "divider" }}
              />
              <ActionButton
                label={t.removePhoto}
                isAdverse
                size="small"
                ask={{ text: t.removePhotoText }}
                run={() => remove.mutateAsync({ path: { id: member.id }, etag })}
                done={t.removed}
              />
            </Box>
          )}
          <Box sx={{ flex: "1 1 280px" }}>
            <FileInput
              label={t.photoInput}
              help={t.photoHelp}
              accept=".jpg,.jpeg,.png,image/jpeg,image/png"
              onFile={(file) => upload.mutate({ url, method: "PUT", file, etag })}
              progress={upload.progress}
              problem={upload.error}
              withCamera
            />
          </Box>
        </Box>
      )}
    </Section>
  );
}
