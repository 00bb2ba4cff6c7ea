import { useState } from "react";
import { useWatch } from "react-hook-form";
import { useSearchParams } from "react-router";
import { z } from "zod";
import { useClubs } from "@/api/reference";
import { useWrite } from "@/api/writes";
import { roles } from "@/names/access";
import { useNames } from "@/names/name";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { SelectInput, TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { words } from "@/ui/words";
import { AssociationInput, type FoundAssociation } from "../../shared/AssociationInput";
import { endOfDay } from "../days";
import { grantsTexts } from "./texts";

/** Gives a role to an account, in a scope where the role has one, until a day where it has an end. */
export function GiveGrant({ onClose }: { onClose: () => void }) {
  const t = useTexts(grantsTexts);
  const w = useTexts(words);
  const notify = useNotify();
  const names = useNames(roles);
  const [search] = useSearchParams();
  const [values] = useState({
    userName: search.get("give") ?? "",
    role: "",
    club: "",
    association: null as FoundAssociation | null,
    until: "",
    reason: "",
  });
  const give = useWrite("post", "/api/v1/admin/grants");
  const schema = z.object({
    userName: z.string().trim().min(1, w.required),
    role: z.string().min(1, w.required),
    club: z.string(),
    association: z.custom<FoundAssociation | null>(),
    until: z.string(),
    reason: z.string().trim().min(1, w.required),
  });
  const send = async ({ userName, role, club, association, until, reason }: z.infer<typeof schema>) => {
    const scope = role === "Secretary" ? association?.id : role === "ClubOfficer" ? club : null;
    await give.mutateAsync({
      body: { userName, role, reason, scope: scope || null, until: until ? endOfDay(until) : null },
    });
    notify(t.given);
    onClose();
  };
  return (
    <FormDialog title={t.give} text={t.giveText} onClose={onClose}>
      <Form schema={schema} values={values} onSubmit={send} submitLabel={t.give} onCancel={onClose}>
        <TextInput name="userName" label={t.userName} help={t.userNameHelp} autoComplete="off" isLatin />
        <SelectInput name="role" label={t.role} choices={names.choices} />
        <ScopeInput />
        <DateInput name="until" label={t.lastDay} help={t.lastDayHelp} min={today()} isOptional />
        <TextInput name="reason" label={t.reason} lines={2} maxLength={500} />
      </Form>
    </FormDialog>
  );
}

function ScopeInput() {
  const t = useTexts(grantsTexts);
  const clubs = useClubs();
  const role: string = useWatch({ name: "role" });
  if (role === "Secretary")
    return <AssociationInput name="association" label={t.association} help={t.associationHelp} />;
  if (role !== "ClubOfficer") return null;
  return <SelectInput name="club" label={t.club} choices={clubs.choices} />;
}
