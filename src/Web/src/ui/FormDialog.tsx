import Box from "@mui/material/Box";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId } from "react";
import { useBackCloses } from "./useBackCloses";

type Props = {
  title: string;
  /** What it is for and what follows from it. */
  text?: ReactNode;
  onClose: () => void;
  /** A `Form` whose `onCancel` closes the dialog. */
  children: ReactNode;
};

/** A form above the page that it belongs to. A click beside it closes nothing, so that nothing typed is lost by a slip. */
export function FormDialog({ title, text, onClose, children }: Props) {
  const id = useId();
  useBackCloses(onClose);
  return (
    <Dialog
      open
      onClose={(_, why) => why === "escapeKeyDown" && onClose()}
      aria-labelledby={id}
      fullWidth
      maxWidth="sm"
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        {text && (
          <DialogContentText component="div" sx={{ mb: 2 }}>
            {text}
          </DialogContentText>
        )}
        <Box sx={{ pt: 1 }}>{children}</Box>
      </DialogContent>
    </Dialog>
  );
}
