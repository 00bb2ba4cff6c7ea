import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import { useState } from "react";
import { Link } from "react-router";
import { useWrite } from "@/api/writes";
import { consentPurposes } from "@/names/members";
import { useNames } from "@/names/name";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { ManyInput } from "@/ui/fields";
import { Page } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { isLive } from "../frame/standing";
import { PersonFields } from "../parts/PersonFields";
import { personTexts } from "../parts/texts";
import { bodyOf, type Entry, entrySchema, noEntry } from "./entry";
import { GuardianOfEntry } from "./GuardianOfEntry";
import { entryTexts, memberListTexts } from "./texts";

/** The secretary enters those who signed on paper, one after the other. */
export default function EnterMember() {
  const t = useTexts(entryTexts);
  const list = useTexts(memberListTexts);
  const { id, licence } = useAssociation();
  const [entered, setEntered] = useState<{ id: string; name: string; place: number } | null>(null);
  return (
    <Page title={t.title} lead={t.lead} width="md" parent={{ to: `/associations/${id}/members`, label: list.title }}>
      {entered && (
        <Alert
          severity="success"
          role="status"
          sx={{ mb: 2 }}
          action={
            <Button component={Link} to={`/associations/${id}/members/${entered.id}`} color="inherit" size="small">
              {t.see}
            </Button>
          }
        >
          {t.entered(entered.name)} {t.next}
        </Alert>
      )}
      {isLive(licence) ? (
        <EntryForm
          key={entered?.place ?? 0}
          associationId={id}
          onEntered={(memberId, name) => setEntered({ id: memberId, name, place: (entered?.place ?? 0) + 1 })}
        />
      ) : (
        <Alert
          severity="warning"
          action={
            <Button component={Link} to={`/associations/${id}/licence`} color="inherit" size="small">
              {t.seeLicence}
            </Button>
          }
        >
          {t.notLive}
        </Alert>
      )}
    </Page>
  );
}

type EntryFormProps = { associationId: string; onEntered: (memberId: string, name: string) => void };

function EntryForm({ associationId, onEntered }: EntryFormProps) {
  const t = useTexts(entryTexts);
  const person = useTexts(personTexts);
  const purposes = useNames(consentPurposes);
  const enter = useWrite("post", "/api/v1/associations/{id}/members");
  const submit = async (entry: Entry) => {
    const { id } = await enter.mutateAsync({ path: { id: associationId }, body: bodyOf(entry) });
    onEntered(id, entry.fullName);
  };
  return (
    <Paper sx={{ p: { xs: 2, md: 2.5 } }}>
      <Form
        schema={entrySchema(t, person)}
        values={noEntry}
        onSubmit={submit}
        submitLabel={t.enter}
        draftKey={`member.${associationId}`}
      >
        <PersonFields autoFocus />
        <DateInput name="birthDate" label={t.birthDate} min="1900-01-01" max={today()} />
        <GuardianOfEntry />
        <ManyInput name="consents" label={t.consents} choices={purposes.choices} />
      </Form>
    </Paper>
  );
}
