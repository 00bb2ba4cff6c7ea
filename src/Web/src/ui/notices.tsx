import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

type Notice = { text: string; severity: "success" | "info" | "warning" | "error" };

const shownFor = 6000;

const NoticeContext = createContext<(text: string, severity?: Notice["severity"]) => void>(() => {});

/** Says in passing that something was done. What must be read belongs on the page instead. */
export const useNotify = () => useContext(NoticeContext);

export function Notices({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const notify = useCallback(
    (text: string, severity: Notice["severity"] = "success") => setNotice({ text, severity }),
    [],
  );
  return (
    <NoticeContext value={notify}>
      {children}
      {notice && <Bar notice={notice} onClose={() => setNotice(null)} />}
    </NoticeContext>
  );
}

/** Stays a while, longer where somebody points at it, and takes no place on the page. */
function Bar({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const [isHeld, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each notice has its own time
  useEffect(() => {
    if (isHeld) return;
    const later = setTimeout(onClose, shownFor);
    return () => clearTimeout(later);
  }, [notice, isHeld]);
  return (
    <Box
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      sx={{
        position: "fixed",
        zIndex: "snackbar",
        bottom: 16,
        insetInline: 16,
        display: "flex",
        justifyContent: "flex-start",
        pointerEvents: "none",
        "& > *": { pointerEvents: "auto", maxWidth: 560 },
      }}
    >
      <Alert severity={notice.severity} variant="filled" onClose={onClose}>
        {notice.text}
      </Alert>
    </Box>
  );
}
