import Button, { type ButtonProps } from "@mui/material/Button";
import { useState } from "react";
import { asProblem } from "@/api/problem";
import { useTexts } from "@/texts";
import { AskDialog, type Question } from "./AskDialog";
import { useNotify } from "./notices";
import { words } from "./words";

type Props = {
  label: string;
  /** Does it; the reason is empty unless one was asked for. */
  run: (reason: string) => Promise<unknown>;
  /** Said in passing once it is done. */
  done?: string;
  /** Asks first, and says what follows. */
  ask?: Question;
  isAdverse?: boolean;
} & Pick<ButtonProps, "variant" | "size" | "startIcon" | "disabled" | "color">;

/** A button that does one thing: waits for it, cannot be pressed twice, tells how it went, and asks first where that is due. */
export function ActionButton({ label, run, done, ask, isAdverse = false, ...button }: Props) {
  const t = useTexts(words);
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [isUnderWay, setUnderWay] = useState(false);
  // Kept here, so that a dialog that was closed by a slip opens with what was typed.
  const [reason, setReason] = useState("");
  const perform = async (why: string) => {
    await run(why);
    if (done) notify(done);
  };
  const press = async () => {
    if (ask) return setAsking(true);
    setUnderWay(true);
    try {
      await perform("");
    } catch (failure) {
      const problem = asProblem(failure);
      notify(problem.isOffline ? t.offline : problem.detail || t.failed, "error");
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        color={isAdverse ? "error" : "primary"}
        {...button}
        loading={isUnderWay}
        onClick={press}
      >
        {label}
      </Button>
      {isAsking && ask && (
        <AskDialog
          {...ask}
          title={ask.title ?? label}
          confirmLabel={label}
          isAdverse={isAdverse}
          reason={reason}
          onReason={setReason}
          onConfirm={perform}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
