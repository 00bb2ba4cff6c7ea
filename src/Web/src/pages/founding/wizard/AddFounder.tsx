import Box from "@mui/material/Box";
import { useState } from "react";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { forgetDraft } from "@/ui/drafts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { useRules } from "../rules";
import { labels } from "../texts";
import { foundersTexts } from "./texts";

const nobody: Schemas["FounderBody"] = { fullName: "", nationalCode: "", mobile: "", birthDate: "" };

/** Lists one founder after the other. */
export function AddFounder({ applicationId }: { applicationId: string }) {
  const t = useTexts(foundersTexts);
  const names = useTexts(labels);
  const notify = useNotify();
  const add = useWrite("post", "/api/v1/founding-applications/{id}/founders");
  const [added, setAdded] = useState(0);
  const draftKey = `founding.${applicationId}.founder`;
  const submit = async (founder: Schemas["FounderBody"]) => {
    await add.mutateAsync({ path: { id: applicationId }, body: founder });
    notify(t.added(founder.fullName));
    forgetDraft(draftKey);
    setAdded((count) => count + 1);
  };
  return (
    <Form
      key={added}
      schema={useRules().founder}
      values={nobody}
      onSubmit={submit}
      submitLabel={t.add}
      draftKey={draftKey}
    >
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0,1fr)", sm: "repeat(2, minmax(0,1fr))" },
        }}
      >
        <TextInput name="fullName" label={names.fullName} maxLength={120} autoComplete="off" />
        <TextInput
          name="nationalCode"
          label={names.nationalCode}
          inputMode="numeric"
          maxLength={14}
          autoComplete="off"
          isLatin
        />
        <TextInput
          name="mobile"
          label={names.mobile}
          help={t.mobileHelp}
          type="tel"
          inputMode="tel"
          maxLength={20}
          autoComplete="off"
          isLatin
        />
        <DateInput name="birthDate" label={names.birthDate} help={t.birthDateHelp} min="1900-01-01" max={today()} />
      </Box>
    </Form>
  );
}
