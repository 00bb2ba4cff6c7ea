import Alert from "@mui/material/Alert";
import Typography from "@mui/material/Typography";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { deliveryModes } from "@/names/messages";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { RadioInput, SelectInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { preferenceTexts } from "./texts";

const mode = z.enum(["immediate", "digest", "off"]);
const schema = z.object({ sms: mode, email: mode, language: z.enum(["fa", "en"]) });

/** Which messages go to phone and mail, when, and in which language. */
export function PreferencesForm({
  preferences,
  etag,
  hasMail,
}: {
  preferences: Schemas["PreferencesView"];
  etag: string | null;
  /** Whether the installation sends mail at all. */
  hasMail: boolean;
}) {
  const t = useTexts(preferenceTexts);
  const f = useFormats();
  const notify = useNotify();
  const { labelOf } = useNames(deliveryModes);
  const choose = useWrite("put", "/api/v1/messages/preferences");
  const choices = mode.options.map((value) => ({ value, label: labelOf(value), help: t.modes[value] }));
  const hour = (time: string) => f.digits(time.slice(0, 5));
  return (
    <Form
      schema={schema}
      values={{ sms: preferences.sms, email: preferences.email, language: preferences.language }}
      submitLabel={t.save}
      onSubmit={async (body) => {
        await choose.mutateAsync({ body, etag });
        notify(t.saved);
      }}
    >
      <RadioInput name="sms" label={t.sms} choices={choices} />
      {hasMail && <RadioInput name="email" label={t.email} choices={choices} />}
      <SelectInput
        name="language"
        label={t.language}
        choices={[
          { value: "fa", label: t.languages.fa },
          { value: "en", label: t.languages.en },
        ]}
      />
      <Alert severity="info">
        <Typography variant="body2">{t.always}</Typography>
        <Typography variant="body2">{t.quiet(hour(preferences.quietFrom), hour(preferences.quietUntil))}</Typography>
      </Alert>
    </Form>
  );
}
