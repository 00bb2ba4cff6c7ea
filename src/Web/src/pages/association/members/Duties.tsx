import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { memberDuties } from "@/names/members";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { SelectInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import type { MemberPartProps } from "./MemberPage";
import { detailTexts } from "./texts";

/** Duties that the member holds and held, given and taken by the secretary. */
export function Duties(part: MemberPartProps) {
  const { member, moves } = part;
  const t = useTexts(detailTexts);
  const [isGiving, setGiving] = useState(false);
  const held = new Set(member.duties.filter((duty) => duty.until === null).map(({ duty }) => duty));
  const { choices } = useNames(memberDuties);
  const free = choices.filter(({ value }) => !held.has(value as Schemas["MemberDuty"]));
  return (
    <Section
      title={t.duties}
      actions={
        moves.has("changeDuties") &&
        free.length > 0 && (
          <Button startIcon={<Add aria-hidden />} onClick={() => setGiving(true)}>
            {t.give}
          </Button>
        )
      }
    >
      {member.duties.length === 0 && t.noDuty}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
        {member.duties.map((duty) => (
          <Duty key={`${duty.duty} ${duty.since} ${duty.until}`} duty={duty} {...part} />
        ))}
      </Box>
      {isGiving && <GiveDuty {...part} choices={free} onClose={() => setGiving(false)} />}
    </Section>
  );
}

function Duty({ duty, member, etag, moves }: MemberPartProps & { duty: Schemas["DutyView"] }) {
  const t = useTexts(detailTexts);
  const f = useFormats();
  const name = useNames(memberDuties).labelOf(duty.duty);
  const take = useWrite("delete", "/api/v1/members/{id}/duties/{duty}");
  return (
    <Box component="li" sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center", minHeight: 40 }}>
      <Box component="span" sx={{ fontWeight: duty.until ? 400 : 600 }}>
        {name}
      </Box>
      <Box component="span" sx={{ color: "text.secondary", flexGrow: 1 }}>
        {duty.until ? t.span(f.day(duty.since), f.day(duty.until)) : t.since(f.day(duty.since))}
      </Box>
      {duty.until === null && moves.has("changeDuties") && (
        <ActionButton
          label={t.take}
          size="small"
          ask={{ text: t.takeText(name) }}
          run={() => take.mutateAsync({ path: { id: member.id, duty: duty.duty }, etag })}
          done={t.taken}
        />
      )}
    </Box>
  );
}

type GiveDutyProps = MemberPartProps & { choices: { value: string; label: string }[]; onClose: () => void };

function GiveDuty({ member, etag, choices, onClose }: GiveDutyProps) {
  const t = useTexts(detailTexts);
  const notify = useNotify();
  const give = useWrite("put", "/api/v1/members/{id}/duties/{duty}");
  const schema = z.object({ duty: z.string().min(1) });
  const submit = async ({ duty }: z.infer<typeof schema>) => {
    await give.mutateAsync({ path: { id: member.id, duty: duty as Schemas["MemberDuty"] }, etag });
    notify(t.given);
    onClose();
  };
  return (
    <FormDialog title={t.give} text={t.giveText} onClose={onClose}>
      <Form
        schema={schema}
        values={{ duty: choices[0]?.value ?? "" }}
        onSubmit={submit}
        submitLabel={t.give}
        onCancel={onClose}
      >
        <SelectInput name="duty" label={t.duty} choices={choices} />
      </Form>
    </FormDialog>
  );
}
