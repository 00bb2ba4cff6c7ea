import { useWatch } from "react-hook-form";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { RadioInput, TextInput } from "@/ui/fields";
import { MoveDialog } from "../shared/MoveDialog";
import { sharedTexts } from "../shared/texts";
import { useWritten } from "../shared/useWritten";
import { licenceTexts } from "./texts";

type Suspending = { how: "day" | "condition"; until: string; condition: string; reason: string };

function End() {
  const t = useTexts(licenceTexts);
  const how = useWatch<Suspending, "how">({ name: "how" });
  return how === "day" ? (
    <DateInput name="until" label={t.lastDay} min={today()} />
  ) : (
    <TextInput name="condition" label={t.endCondition} lines={2} maxLength={500} />
  );
}

/** Suspends until a day, or until a condition is met. */
export function SuspendDialog({ id, etag, onClose }: { id: string; etag: string | null; onClose: () => void }) {
  const t = useTexts(licenceTexts);
  const s = useTexts(sharedTexts);
  const written = useWritten();
  const suspend = useWrite("post", "/api/v1/admin/licences/{id}/suspend");
  const schema = z
    .object({
      how: z.enum(["day", "condition"]),
      until: z.string(),
      condition: z.string(),
      reason: written(5),
    })
    .superRefine(({ how, until, condition }, context) => {
      if (how === "day" && !until) context.addIssue({ code: "custom", path: ["until"], message: t.dayNeeded });
      if (how === "condition" && condition.trim().length < 3)
        context.addIssue({ code: "custom", path: ["condition"], message: s.tooShort });
    });
  return (
    <MoveDialog<Suspending>
      title={t.suspend}
      text={t.suspendText}
      schema={schema}
      values={{ how: "day", until: "", condition: "", reason: "" }}
      draftKey={`licence.${id}.suspension`}
      onSubmit={({ how, until, condition, reason }) =>
        suspend.mutateAsync({
          path: { id },
          body: { reason, ...(how === "day" ? { until } : { condition: condition.trim() }) },
          etag,
        })
      }
      submitLabel={t.suspend}
      done={t.suspendDone}
      onClose={onClose}
      isAdverse
    >
      <RadioInput
        name="how"
        label={t.suspendHow}
        choices={[
          { value: "day", label: t.byDay },
          { value: "condition", label: t.byCondition },
        ]}
      />
      <End />
      <TextInput name="reason" label={s.reasonForm} help={s.reasonHelp} lines={3} maxLength={2000} />
    </MoveDialog>
  );
}
