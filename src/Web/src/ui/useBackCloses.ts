import { useEffect } from "react";
import { useBlocker } from "react-router";

/** While a dialog is open the browser's back button closes it, as on a phone, instead of leaving the page with what was typed. */
export function useBackCloses(onClose: (() => void) | undefined) {
  const blocker = useBlocker(({ historyAction }) => historyAction === "POP");
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    blocker.reset();
    onClose?.();
  }, [blocker, onClose]);
}
