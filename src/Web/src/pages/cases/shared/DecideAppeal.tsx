import Box from "@mui/material/Box";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { appealOutcomes } from "@/names/founding";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { RadioInput, TextInput } from "@/ui/fields";
import { Decision } from "./Decisions";
import { MoveDialog } from "./MoveDialog";
import { sharedTexts } from "./texts";
import { useWritten } from "./useWritten";

type Props = {
  /** What was decided first, and why. */
  firstReason: string | null;
  grounds: string;
  /** What follows from either outcome. */
  consequence: string;
  decide: (body: Schemas["AppealDecisionBody"]) => Promise<unknown>;
};

const outcomes = ["upheld", "returnedToReview"] as const;

/** Judges an objection: outcome and reason, with the first decision and the grounds in sight. */
export function DecideAppeal({ firstReason, grounds, consequence, decide }: Props) {
  const t = useTexts(sharedTexts);
  const written = useWritten();
  const names = useNames(appealOutcomes);
  const schema = z.object({
    outcome: z.string().refine((value) => value !== "", t.chooseOutcome),
    reason: written(5),
  });
  return (
    <Decision
      label={t.decideAppeal}
      hint={t.decideAppealHint}
      isPrimary
      dialog={(close) => (
        <MoveDialog
          title={t.decideAppeal}
          text={
            <Box sx={{ display: "grid", gap: 1.5 }}>
              <Facts
                facts={[
                  { label: t.firstDecision, value: firstReason, isLong: true },
                  { label: t.grounds, value: grounds, isLong: true },
                ]}
              />
              <div>{consequence}</div>
            </Box>
          }
          schema={schema}
          values={{ outcome: "", reason: "" }}
          onSubmit={({ outcome, reason }) =>
            decide({ outcome: outcomes.find((one) => one === outcome) ?? "upheld", reason })
          }
          submitLabel={t.decideAppeal}
          done={t.appealDecided}
          onClose={close}
        >
          <RadioInput name="outcome" label={t.outcomeLabel} choices={names.choices} />
          <TextInput name="reason" label={t.outcomeReason} help={t.reasonHelp} lines={3} maxLength={2000} />
        </MoveDialog>
      )}
    />
  );
}
