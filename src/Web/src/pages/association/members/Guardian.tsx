import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import type { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { consentForms } from "@/names/members";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { Masked } from "../parts/Masked";
import { PersonFields } from "../parts/PersonFields";
import { noPerson, usePersonSchema } from "../parts/person";
import type { MemberPartProps } from "./MemberPage";
import { detailTexts, entryTexts } from "./texts";

/** Who answers for a minor, and whether they agreed, by a message or on paper. */
export function Guardian(part: MemberPartProps) {
  const { member, etag, moves } = part;
  const t = useTexts(detailTexts);
  const [isNaming, setNaming] = useState(false);
  const record = useWrite("post", "/api/v1/members/{id}/guardian/paper");
  return (
    <Section title={t.guardian}>
      {member.guardian ? <GuardianFacts guardian={member.guardian} /> : t.guardianNone}
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 1.5 }}>
        {moves.has("recordGuardianPaper") && (
          <ActionButton
            label={t.recordPaper}
            ask={{
              text: t.recordPaperText,
              needsReason: true,
              reasonLabel: t.paperLabel,
              reasonHelp: t.paperHelp,
            }}
            run={(reason) => record.mutateAsync({ path: { id: member.id }, etag, body: { reason } })}
            done={t.paperRecorded}
          />
        )}
        {moves.has("nameGuardian") && (
          <Button variant="outlined" onClick={() => setNaming(true)}>
            {member.guardian ? t.otherGuardian : t.nameGuardian}
          </Button>
        )}
      </Box>
      {isNaming && <NameGuardian {...part} onClose={() => setNaming(false)} />}
    </Section>
  );
}

function GuardianFacts({ guardian }: { guardian: Schemas["GuardianView"] }) {
  const t = useTexts(detailTexts);
  const f = useFormats();
  const forms = useNames(consentForms);
  const { consentedAt, consentForm } = guardian;
  return (
    <Facts
      facts={[
        { label: t.guardianName, value: guardian.fullName },
        { label: t.guardianMobile, value: <Masked text={guardian.mobile} /> },
        {
          label: t.guardianConsent,
          value:
            consentedAt && consentForm
              ? t.guardianConsented(forms.labelOf(consentForm), f.instant(consentedAt))
              : t.guardianWaits,
        },
      ]}
    />
  );
}

function NameGuardian({ member, etag, onClose }: MemberPartProps & { onClose: () => void }) {
  const t = useTexts(detailTexts);
  const entry = useTexts(entryTexts);
  const notify = useNotify();
  const name = useWrite("put", "/api/v1/members/{id}/guardian");
  const schema = usePersonSchema();
  const submit = async (body: z.infer<typeof schema>) => {
    await name.mutateAsync({ path: { id: member.id }, etag, body });
    notify(t.guardianNamed);
    onClose();
  };
  return (
    <FormDialog title={t.nameGuardian} text={t.nameGuardianText} onClose={onClose}>
      <Form schema={schema} values={noPerson} onSubmit={submit} submitLabel={t.nameGuardian} onCancel={onClose}>
        <PersonFields
          labels={{ fullName: entry.guardianName, nationalCode: entry.guardianCode, mobile: entry.guardianMobile }}
          autoFocus
        />
      </Form>
    </FormDialog>
  );
}
