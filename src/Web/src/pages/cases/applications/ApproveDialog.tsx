import Add from "@mui/icons-material/Add";
import Delete from "@mui/icons-material/DeleteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useFieldArray } from "react-hook-form";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { today, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { TextInput } from "@/ui/fields";
import { MoveDialog } from "../shared/MoveDialog";
import { sharedTexts } from "../shared/texts";
import { useWritten } from "../shared/useWritten";
import { applicationTexts } from "./texts";

type Approval = { reason: string; startsOn: string; conditions: { text: string }[] };

const most = 10;

function Conditions() {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const { fields, append, remove } = useFieldArray<Approval, "conditions">({ name: "conditions" });
  return (
    <Box sx={{ display: "grid", gap: 1.5 }} role="group" aria-label={t.conditions}>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {t.conditionsHelp}
      </Typography>
      {fields.map((field, place) => (
        <Box key={field.id} sx={{ display: "flex", gap: 1, alignItems: "start" }}>
          <TextInput
            name={`conditions.${place}.text`}
            label={t.condition(f.number(place + 1))}
            maxLength={500}
            autoFocus
          />
          <IconButton aria-label={t.removeCondition(f.number(place + 1))} onClick={() => remove(place)} sx={{ mt: 1 }}>
            <Delete />
          </IconButton>
        </Box>
      ))}
      {fields.length < most && (
        <Button startIcon={<Add aria-hidden />} onClick={() => append({ text: "" })} sx={{ justifySelf: "start" }}>
          {t.addCondition}
        </Button>
      )}
    </Box>
  );
}

type Props = { application: Schemas["FoundingApplicationView"]; etag: string | null; onClose: () => void };

/** Approves, plainly or with conditions that are still to be met. */
export function ApproveDialog({ application, etag, onClose }: Props) {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const written = useWritten();
  const approve = useWrite("post", "/api/v1/admin/founding-applications/{id}/approve");
  const schema = z.object({
    reason: written(5),
    startsOn: z.string(),
    conditions: z.array(z.object({ text: written(3) })),
  });
  return (
    <MoveDialog
      title={t.approve}
      text={t.approveText}
      schema={schema}
      values={{ reason: "", startsOn: "", conditions: [] }}
      draftKey={`application.${application.id}.approval`}
      fieldOf={(field) => field.replace(/^conditions\[(\d+)\]$/, "conditions.$1.text")}
      onSubmit={({ reason, startsOn, conditions }) =>
        approve.mutateAsync({
          path: { id: application.id },
          body: { reason, startsOn: startsOn || null, conditions: conditions.map(({ text }) => text) },
          etag,
        })
      }
      submitLabel={t.approve}
      done={t.approveDone}
      onClose={onClose}
    >
      <TextInput name="reason" label={s.reasonForm} help={s.reasonHelp} lines={3} maxLength={2000} autoFocus />
      <Conditions />
      <DateInput name="startsOn" label={t.startsOn} help={t.startsOnHelp} isOptional min={today()} />
    </MoveDialog>
  );
}
