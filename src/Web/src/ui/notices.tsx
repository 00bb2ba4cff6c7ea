import Alert from "@mui/material/Alert";
import Snackbar from "@mui/material/Snackbar";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

type Notice = { text: string; severity: "success" | "info" | "warning" | "error" };

const NoticeContext = createContext<(text: string, severity?: Notice["severity"]) => void>(() => {});

/** Says in passing that something was done. What must be read belongs on the page instead. */
export const useNotify = () => useContext(NoticeContext);

export function Notices({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isOpen, setOpen] = useState(false);
  const notify = useCallback((text: string, severity: Notice["severity"] = "success") => {
    setNotice({ text, severity });
    setOpen(true);
  }, []);
  return (
    <NoticeContext value={notify}>
      {children}
      <Snackbar open={isOpen} autoHideDuration={6000} onClose={(_, why) => why !== "clickaway" && setOpen(false)}>
        {notice ? (
          <Alert severity={notice.severity} variant="filled" onClose={() => setOpen(false)}>
            {notice.text}
          </Alert>
        ) : undefined}
      </Snackbar>
    </NoticeContext>
  );
}
