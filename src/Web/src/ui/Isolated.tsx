import Box from "@mui/material/Box";
import type { ReactNode } from "react";

/** An identifier (serial, licence number, phone, mail address) that reads left to right and does not disturb the text around it. */
export function Isolated({ children, mono = false }: { children: ReactNode; mono?: boolean }) {
  return (
    <Box
      component="bdi"
      dir="ltr"
      sx={{ unicodeBidi: "isolate", whiteSpace: "nowrap", ...(mono && { fontFamily: "ui-monospace, monospace" }) }}
    >
      {children}
    </Box>
  );
}
