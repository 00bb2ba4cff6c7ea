import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import TextField from "@mui/material/TextField";
import { type ReactNode, useId, useState } from "react";
import { asProblem, type Problem } from "@/api/problem";
import { useTexts } from "@/texts";
import { ProblemAlert } from "./ProblemAlert";
import { useBackCloses } from "./useBackCloses";
import { words } from "./words";

export type Question = {
  title?: string;
  /** What follows from it, so that nobody presses by mistake. */
  text: ReactNode;
  /** Asks for a reason; the API's own rule on its length holds. */
  needsReason?: boolean;
  /** Offers a reason that nobody owes. */
  offersReason?: boolean;
  reasonLabel?: string;
  reasonHelp?: string;
};

type Props = Question & {
  title: string;
  confirmLabel: string;
  isAdverse?: boolean;
  /** What was typed before the dialog was closed; whoever opens it keeps it. */
  reason?: string;
  onReason?: (reason: string) => void;
  onConfirm: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** Asks before a step that weighs, with a reason where one is owed. Closes once it is done; a refusal is shown and nothing typed is lost. */
export function AskDialog({
  title,
  text,
  confirmLabel,
  needsReason = false,
  offersReason = false,
  reasonLabel,
  reasonHelp,
  isAdverse = false,
  reason = "",
  onReason,
  onConfirm,
  onClose,
}: Props) {
  const t = useTexts(words);
  const id = useId();
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const hasReason = needsReason || offersReason;
  const close = isUnderWay ? undefined : onClose;
  useBackCloses(close);
  const said = problem?.errors.reason?.[0];
  const confirm = async () => {
    if (needsReason && reason.trim() === "") return setMissing(true);
    setUnderWay(true);
    setProblem(null);
    try {
      await onConfirm(reason.trim());
      onReason?.("");
      onClose();
    } catch (failure) {
      setProblem(asProblem(failure));
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <Dialog open onClose={close} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: "grid", gap: 2 }}>
        <DialogContentText component="div">{text}</DialogContentText>
        {hasReason && (
          <TextField
            label={`${reasonLabel ?? t.reason}${needsReason ? "" : ` (${t.optional})`}`}
            value={reason}
            onChange={(event) => {
              onReason?.(event.target.value);
              setMissing(false);
            }}
            multiline
            minRows={3}
            autoFocus
            slotProps={{ htmlInput: { "aria-required": needsReason } }}
            error={isMissing || !!said}
            helperText={isMissing ? t.required : (said ?? reasonHelp ?? (needsReason ? t.reasonHelp : undefined))}
          />
        )}
        {problem && <ProblemAlert problem={problem} shownAtFields={hasReason ? ["reason"] : []} />}
      </DialogContent>
      <DialogActions sx={{ justifyContent: "flex-start", px: 3, pb: 2 }}>
        <Button variant="contained" color={isAdverse ? "error" : "primary"} loading={isUnderWay} onClick={confirm}>
          {confirmLabel}
        </Button>
        <Button onClick={onClose} disabled={isUnderWay}>
          {t.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
