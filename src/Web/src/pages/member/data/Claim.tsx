import Typography from "@mui/material/Typography";
import { useNavigate, useSearchParams } from "react-router";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { backOf } from "@/app/session";
import { isNationalCode } from "@/persian/fields";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { dataTexts } from "./texts";

/** The caller says who they are; `back` in the address leads on from there. */
export function Claim() {
  const t = useTexts(dataTexts);
  const notify = useNotify();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const claim = useWrite("post", "/api/v1/people/mine");
  const schema = z.object({
    nationalCode: z.string().refine(isNationalCode, t.wrongCode),
    fullName: z.string().trim().min(1, t.required),
    birthDate: z.string().min(1, t.required),
  });
  return (
    <Section title={t.claimTitle}>
      <Typography sx={{ mb: 2 }}>{t.claimText}</Typography>
      <Form
        schema={schema}
        values={{ nationalCode: "", fullName: "", birthDate: "" }}
        submitLabel={t.claim}
        onSubmit={async (body) => {
          await claim.mutateAsync({ body });
          notify(t.claimed);
          if (search.has("back")) navigate(backOf(search, "/my/data"), { replace: true });
        }}
      >
        <TextInput
          name="nationalCode"
          label={t.nationalCode}
          help={t.nationalCodeHelp}
          inputMode="numeric"
          maxLength={14}
          isLatin
        />
        <TextInput name="fullName" label={t.fullName} help={t.fullNameHelp} autoComplete="name" maxLength={100} />
        <DateInput name="birthDate" label={t.birthDate} max={today()} />
      </Form>
    </Section>
  );
}
