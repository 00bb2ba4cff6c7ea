import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { signInTexts } from "./texts";

type Props = {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Below the form: other ways in. */
  foot?: ReactNode;
};

/** The frame of the sign-in pages, which says so where somebody was sent here on the way to another page. */
export function SignInFrame({ title, lead, children, foot }: Props) {
  const t = useTexts(signInTexts);
  const [search] = useSearchParams();
  return (
    <Page title={title} lead={lead} width="sm">
      {search.has("back") && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t.back}
        </Alert>
      )}
      <Paper sx={{ p: { xs: 2, sm: 3 } }}>{children}</Paper>
      {foot && <Box sx={{ mt: 2, display: "grid", gap: 1, color: "text.secondary", fontSize: "0.9rem" }}>{foot}</Box>}
    </Page>
  );
}
