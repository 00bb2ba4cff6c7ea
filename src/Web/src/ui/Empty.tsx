import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

type Props = {
  title: string;
  help?: string;
  /** It stands in place of a whole page, and so is its heading. */
  isPage?: boolean;
  children?: ReactNode;
};

/** Nothing is here: says so, why, and (as children) what can be done. */
export function Empty({ title, help, isPage = false, children }: Props) {
  return (
    <Box sx={{ textAlign: "center", py: 5, px: 2 }}>
      <Typography variant="h2" component={isPage ? "h1" : "p"}>
        {title}
      </Typography>
      {help && <Typography sx={{ color: "text.secondary", mt: 1, maxWidth: 560, mx: "auto" }}>{help}</Typography>}
      {children && (
        <Box sx={{ mt: 2, display: "flex", gap: 1, justifyContent: "center", flexWrap: "wrap" }}>{children}</Box>
      )}
    </Box>
  );
}
