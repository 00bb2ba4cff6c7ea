import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { type ReactNode, useState } from "react";
import { management, useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Meanwhile } from "./Standing";
import { sharedTexts } from "./texts";

type Look = {
  label: string;
  /** What it does, or why it cannot be done yet. */
  hint?: ReactNode;
  isPrimary?: boolean;
  isAdverse?: boolean;
  isBlocked?: boolean;
};

function WithHint({ hint, children }: { hint: ReactNode; children: ReactNode }) {
  return (
    <Box sx={{ display: "grid", gap: 0.5 }}>
      {children}
      {hint && (
        <Typography variant="body2" component="div" sx={{ color: "text.secondary" }}>
          {hint}
        </Typography>
      )}
    </Box>
  );
}

/** A decision with a form of its own, which the button opens. */
export function Decision({
  label,
  hint,
  isPrimary = false,
  isAdverse = false,
  isBlocked = false,
  dialog,
}: Look & { dialog: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <WithHint hint={hint}>
      <Button
        variant={isPrimary ? "contained" : "outlined"}
        color={isAdverse ? "error" : "primary"}
        disabled={isBlocked}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {isOpen && dialog(() => setOpen(false))}
    </WithHint>
  );
}

/** A decision that needs a confirmation, with a reason where one is owed. */
export function ReasonedDecision({
  label,
  hint,
  isPrimary = false,
  isAdverse = false,
  isBlocked = false,
  consequence,
  needsReason = true,
  done,
  run,
}: Look & {
  /** What follows from it. */
  consequence: ReactNode;
  needsReason?: boolean;
  done: string;
  run: (reason: string) => Promise<unknown>;
}) {
  const t = useTexts(sharedTexts);
  return (
    <WithHint hint={hint}>
      <ActionButton
        label={label}
        run={run}
        done={done}
        isAdverse={isAdverse}
        variant={isPrimary ? "contained" : "outlined"}
        disabled={isBlocked}
        ask={{
          text: (
            <>
              {consequence}
              <Meanwhile />
            </>
          ),
          needsReason,
          reasonLabel: t.reasonForm,
          reasonHelp: t.reasonHelp,
        }}
      />
    </WithHint>
  );
}

/** Who decides, where it is not whoever reads. */
export function useWhoDecides(waitsForManager: boolean, isAppealed: boolean, moves: readonly string[]) {
  const t = useTexts(sharedTexts);
  const isManager = useSession().has(management);
  if (!isManager) return waitsForManager && t.managersDecide;
  return isAppealed && !moves.includes("decideAppeal") && t.othersJudge;
}

/** The head of the decisions' side, and what stands there where nothing can be decided. */
export function DecisionList({ isEmpty, note, children }: { isEmpty: boolean; note?: ReactNode; children: ReactNode }) {
  const t = useTexts(sharedTexts);
  return (
    <>
      <Typography variant="h2">{t.decisions}</Typography>
      {isEmpty && <Typography sx={{ color: "text.secondary" }}>{t.noMoves}</Typography>}
      {children}
      {note && (
        <Typography variant="body2" component="div" sx={{ color: "text.secondary" }}>
          {note}
        </Typography>
      )}
    </>
  );
}
