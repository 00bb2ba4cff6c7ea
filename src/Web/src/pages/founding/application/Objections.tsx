import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useWrite } from "@/api/writes";
import { appealOutcomes } from "@/names/founding";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import type { Application } from "../application";
import { useRules } from "../rules";
import { applicationTexts } from "./texts";

type Props = { application: Application; etag: string | null };

/** The objections that were made, with what came of them; and where it is time for one, the form for it. */
export function Objections({ application, etag }: Props) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const { appeals, appealableUntil } = application;
  const canObject = application.moves.includes("appeal");
  if (appeals.length === 0 && !appealableUntil) return null;
  return (
    <Section
      title={appeals.length > 0 ? t.objections : t.objection}
      actions={canObject && appealableUntil && <Deadline day={appealableUntil} />}
    >
      <Box sx={{ display: "grid", gap: 2 }}>
        {appeals.map((appeal) => (
          <Facts
            key={appeal.lodgedOn}
            facts={[
              { label: t.lodgedOn, value: f.day(appeal.lodgedOn) },
              { label: t.grounds, value: f.digits(appeal.grounds) },
              appeal.outcome
                ? { label: t.outcome, value: <State of={appealOutcomes} value={appeal.outcome} /> }
                : { label: t.judgedBy, value: <Deadline day={appeal.dueOn} /> },
              appeal.reason ? { label: t.reason, value: f.digits(appeal.reason) } : null,
            ]}
          />
        ))}
        {canObject && <ObjectionForm application={application} etag={etag} />}
        {appealableUntil && !canObject && <Alert severity="info">{t.tooLate(f.day(appealableUntil))}</Alert>}
      </Box>
    </Section>
  );
}

function ObjectionForm({ application, etag }: Props) {
  const t = useTexts(applicationTexts);
  const notify = useNotify();
  const lodge = useWrite("post", "/api/v1/founding-applications/{id}/appeal");
  const submit = async ({ grounds }: { grounds: string }) => {
    await lodge.mutateAsync({ path: { id: application.id }, body: { grounds }, etag });
    notify(t.objected);
  };
  return (
    <>
      <Typography>{t.objectHelp}</Typography>
      <Form
        schema={useRules().grounds}
        values={{ grounds: "" }}
        onSubmit={submit}
        submitLabel={t.object}
        draftKey={`founding.${application.id}.grounds`}
      >
        <TextInput name="grounds" label={t.grounds} help={t.groundsHelp} lines={5} maxLength={2000} />
      </Form>
    </>
  );
}
