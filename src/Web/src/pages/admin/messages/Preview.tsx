import Box from "@mui/material/Box";
import { useWatch } from "react-hook-form";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Waiting } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { segmentsOf } from "./segments";
import { templatesTexts } from "./texts";
import { type TemplateKey, usePreview, type Words } from "./usePreview";

/** How the words that are being typed would read, and a way to send them to oneself. */
export function Preview({ templateKey }: { templateKey: TemplateKey }) {
  const t = useTexts(templatesTexts);
  const [subject, body]: string[] = useWatch({ name: ["subject", "body"] });
  const written: Words = { subject: subject ?? "", body: body ?? "" };
  const preview = usePreview(templateKey, written);
  const tryOut = useWrite("post", "/api/v1/admin/templates/{name}/{channel}/{language}/try");
  return (
    <Section
      title={t.preview}
      actions={
        <ActionButton
          label={t.sendTest}
          size="small"
          done={t.sentTest}
          disabled={preview.isError}
          run={() => tryOut.mutateAsync({ path: templateKey, body: { ...written, send: true } })}
        />
      }
    >
      {preview.isError ? (
        <ProblemAlert problem={preview.error} />
      ) : preview.data ? (
        <Rendered text={preview.data} templateKey={templateKey} />
      ) : (
        <Waiting lines={3} />
      )}
    </Section>
  );
}

function Rendered({ text, templateKey }: { text: Schemas["RenderedText"]; templateKey: TemplateKey }) {
  const t = useTexts(templatesTexts);
  const f = useFormats();
  const isSms = templateKey.channel === "sms";
  return (
    <Box aria-live="polite">
      <Box
        dir={templateKey.language === "en" ? "ltr" : "rtl"}
        sx={{
          bgcolor: "action.hover",
          borderRadius: 2,
          p: 2,
          whiteSpace: "pre-wrap",
          overflowWrap: "anywhere",
        }}
      >
        {!isSms && <Box sx={{ fontWeight: 700, mb: 0.5 }}>{text.subject}</Box>}
        {text.body}
      </Box>
      {isSms && (
        <Box sx={{ color: "text.secondary", fontSize: "0.85rem", mt: 0.5 }}>
          {t.segments(f.number(text.body.length), f.number(segmentsOf(text.body)))}
        </Box>
      )}
    </Box>
  );
}
