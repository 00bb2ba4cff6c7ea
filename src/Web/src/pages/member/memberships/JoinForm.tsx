import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { useFormContext } from "react-hook-form";
import { useNavigate } from "react-router";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { consentPurposes } from "@/names/members";
import { useNames } from "@/names/name";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { CheckInput, ManyInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { AssociationInput } from "../../shared/AssociationInput";
import { isMinorOn } from "./age";
import { purposes } from "./consents";
import { GuardianFields, noGuardian, useGuardianSchema } from "./GuardianFields";
import { consentTexts, guardianTexts, joinTexts } from "./texts";

type Props = {
  birthDate: string;
  /** Chosen beforehand. */
  association: { id: string; name: string } | null;
};

/** Where one wants to join, what one's data may be used for, and for a minor who answers. */
export function JoinForm({ birthDate, association }: Props) {
  const t = useTexts(joinTexts);
  const { means } = useTexts(consentTexts);
  const { labelOf } = useNames(consentPurposes);
  const navigate = useNavigate();
  const notify = useNotify();
  const guardian = useGuardianSchema();
  const ask = useWrite("post", "/api/v1/membership-requests");
  const isMinor = isMinorOn(birthDate, today());
  const schema = z
    .object({
      association: z
        .object({ id: z.string(), label: z.string() })
        .nullable()
        .refine((chosen): boolean => chosen !== null, t.associationNeeded),
      consents: z.array(z.enum(["photo", "news", "publication"])),
      guardianLater: z.boolean(),
      guardian: z.object({ fullName: z.string(), nationalCode: z.string(), mobile: z.string() }),
    })
    .superRefine((typed, context) => {
      if (typed.guardianLater) return;
      for (const { message, path } of guardian.safeParse(typed.guardian).error?.issues ?? [])
        context.addIssue({ code: "custom", message, path: ["guardian", ...path] });
    });
  const send = async ({ association: chosen, consents, guardianLater, guardian: named }: z.infer<typeof schema>) => {
    const body: Schemas["AskMembershipBody"] = {
      associationId: chosen?.id ?? "",
      consents,
      guardian: guardianLater ? null : named,
    };
    const { id } = await ask.mutateAsync({ body });
    notify(t.sent);
    navigate(`/my/memberships/${id}`, { replace: true });
  };
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Form
        schema={schema}
        values={{
          association: association && { id: association.id, label: association.name },
          consents: [],
          guardianLater: !isMinor,
          guardian: noGuardian,
        }}
        onSubmit={send}
        submitLabel={t.send}
        draftKey="join"
        fieldOf={(field) => (field === "associationId" ? "association" : field)}
      >
        <AssociationInput name="association" label={t.association} help={t.associationHelp} />
        <ManyInput
          name="consents"
          label={t.consents}
          choices={purposes.map((value) => ({ value, label: labelOf(value), help: means[value] }))}
        />
        {isMinor && <GuardianPart />}
      </Form>
    </Paper>
  );
}

function GuardianPart() {
  const t = useTexts(joinTexts);
  const g = useTexts(guardianTexts);
  const isLater = useFormContext().watch("guardianLater");
  return (
    <>
      <Typography variant="h2">{t.guardian}</Typography>
      <Typography sx={{ color: "text.secondary" }}>{t.guardianHelp}</Typography>
      <CheckInput name="guardianLater" label={t.later} help={g.nameHelp} />
      {!isLater && <GuardianFields prefix="guardian." />}
    </>
  );
}
