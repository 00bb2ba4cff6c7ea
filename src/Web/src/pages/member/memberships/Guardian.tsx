import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { Masked } from "@/pages/association/parts/Masked";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { GuardianFields, noGuardian, useGuardianSchema } from "./GuardianFields";
import { guardianTexts } from "./texts";

type Props = {
  member: Schemas["MemberView"];
  etag: string | null;
  /** The caller is the guardian. */
  isMyWard: boolean;
  awaitsMyConsent: boolean;
};

/** Who answers for a minor, whether they have consented, and where it is due the question itself. */
export function Guardian({ member, etag, isMyWard, awaitsMyConsent }: Props) {
  const t = useTexts(guardianTexts);
  const f = useFormats();
  const { guardian } = member;
  const isOpen = member.state === "requested" || member.state === "active";
  return (
    <Section title={t.title}>
      <Box sx={{ display: "grid", gap: 2 }}>
        {awaitsMyConsent && <Question member={member} etag={etag} />}
        {!guardian && isOpen && <Alert severity="warning">{t.needed}</Alert>}
        {guardian && (
          <Facts
            facts={[
              { label: t.name, value: guardian.fullName },
              { label: t.mobile, value: <Masked text={guardian.mobile} /> },
              {
                label: t.consented,
                value: guardian.consentedAt ? (
                  (guardian.consentForm === "paper" ? t.onPaper : t.signedIn)(f.instant(guardian.consentedAt))
                ) : (
                  <StateChip tone="warning" label={t.waits} />
                ),
              },
            ]}
          />
        )}
        {!isMyWard && member.isMinor && isOpen && !guardian?.consentedAt && (
          <NameGuardian memberId={member.id} etag={etag} />
        )}
      </Box>
    </Section>
  );
}

function Question({ member, etag }: Pick<Props, "member" | "etag">) {
  const t = useTexts(guardianTexts);
  const consent = useWrite("post", "/api/v1/members/{id}/guardian/consent");
  return (
    <Alert
      severity="warning"
      action={
        <ActionButton
          label={t.consent}
          variant="contained"
          ask={{ text: t.duties }}
          run={() => consent.mutateAsync({ path: { id: member.id }, etag })}
          done={t.consentDone}
        />
      }
      sx={{ flexWrap: "wrap", "& .MuiAlert-action": { ps: 0, pt: 1 } }}
    >
      <div>{t.askedOfYou(member.fullName, member.association)}</div>
      <div>{t.duties}</div>
      <div>{t.notMine}</div>
    </Alert>
  );
}

function NameGuardian({ memberId, etag }: { memberId: string; etag: string | null }) {
  const t = useTexts(guardianTexts);
  const notify = useNotify();
  const schema = useGuardianSchema();
  const name = useWrite("put", "/api/v1/members/{id}/guardian");
  const [isNaming, setNaming] = useState(false);
  const close = () => setNaming(false);
  return (
    <Box>
      <Button variant="outlined" onClick={() => setNaming(true)}>
        {t.nameGuardian}
      </Button>
      {isNaming && (
        <FormDialog title={t.nameGuardian} text={t.nameHelp} onClose={close}>
          <Form
            schema={schema}
            values={noGuardian}
            submitLabel={t.send}
            onCancel={close}
            onSubmit={async (body) => {
              await name.mutateAsync({ path: { id: memberId }, body, etag });
              notify(t.named);
              close();
            }}
          >
            <GuardianFields />
          </Form>
        </FormDialog>
      )}
    </Box>
  );
}
