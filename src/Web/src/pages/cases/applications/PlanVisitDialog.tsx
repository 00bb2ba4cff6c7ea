import { z } from "zod";
import { useWrite } from "@/api/writes";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { MoveDialog } from "../shared/MoveDialog";
import { applicationTexts } from "./texts";

export function PlanVisitDialog({ id, etag, onClose }: { id: string; etag: string | null; onClose: () => void }) {
  const t = useTexts(applicationTexts);
  const plan = useWrite("post", "/api/v1/admin/founding-applications/{id}/plan-visit");
  return (
    <MoveDialog
      title={t.planVisit}
      text={t.planVisitText}
      schema={z.object({ plannedFor: z.string().min(1, t.dayNeeded) })}
      values={{ plannedFor: "" }}
      onSubmit={(body) => plan.mutateAsync({ path: { id }, body, etag })}
      submitLabel={t.planVisit}
      done={t.planVisitDone}
      onClose={onClose}
    >
      <DateInput name="plannedFor" label={t.visitDay} min={today()} />
    </MoveDialog>
  );
}
