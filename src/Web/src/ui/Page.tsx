import ArrowForward from "@mui/icons-material/ArrowForward";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { type ReactNode, useEffect, useId } from "react";
import { Link } from "react-router";
import { useTexts } from "@/texts";
import { words } from "./words";

const site = { fa: "کانون", en: "Kanoon" };

type PageProps = {
  title: string;
  /** One line under the title: what the page is for, or whose it is. */
  lead?: ReactNode;
  /** Where "back" leads: the list or thing that this page belongs to. */
  parent?: { to: string; label: string };
  /** Beside the title: states, then buttons. */
  actions?: ReactNode;
  width?: "sm" | "md" | "lg" | "xl";
  children: ReactNode;
};

/** Names the page in the browser's tab and history. */
export function useTitle(title: string) {
  const name = useTexts(site);
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
}

/** The frame of every page: one h1, the document's title, a way back, and what can be done. */
export function Page({ title, lead, parent, actions, width = "lg", children }: PageProps) {
  const t = useTexts(words);
  useTitle(title);
  return (
    <Container maxWidth={width} sx={{ py: { xs: 2, md: 3 } }}>
      {parent && (
        <Button
          component={Link}
          to={parent.to}
          size="small"
          startIcon={<ArrowForward aria-hidden sx={{ transform: document.dir === "rtl" ? undefined : "scaleX(-1)" }} />}
          aria-label={`${t.back}: ${parent.label}`}
          sx={{ mb: 0.5 }}
        >
          {parent.label}
        </Button>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center", mb: 2 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h1" sx={{ overflowWrap: "anywhere" }}>
            {title}
          </Typography>
          {lead && (
            <Typography component="div" sx={{ color: "text.secondary" }}>
              {lead}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}>{actions}</Box>}
      </Box>
      {children}
    </Container>
  );
}

/** A titled part of a page. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 2.5 }, mb: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, mb: 1.5, flexWrap: "wrap" }}>
        <Typography id={id} variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Paper>
  );
}
