import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import type { ReactNode } from "react";
import { Page } from "./Page";

type Props = {
  title: string;
  lead?: ReactNode;
  parent: { to: string; label: string };
  /** States and deadline, beside the title. */
  standing: ReactNode;
  /** What is judged: facts, documents, checklist, history, as sections. */
  children: ReactNode;
  /** What can be decided now, each with its button; stays in sight. */
  decisions: ReactNode;
  decisionsLabel: string;
};

/** A case on one screen: what is judged on one side, what can be decided on the other, which stays in sight while one reads. */
export function DecisionPage({ title, lead, parent, standing, children, decisions, decisionsLabel }: Props) {
  return (
    <Page title={title} lead={lead} parent={parent} actions={standing} width="xl">
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0,1fr)", lg: "minmax(0,1fr) 340px" },
        }}
      >
        <Box sx={{ minWidth: 0 }}>{children}</Box>
        <Paper
          component="aside"
          aria-label={decisionsLabel}
          sx={{
            p: 2,
            position: { lg: "sticky" },
            top: { lg: 80 },
            display: "grid",
            gap: 1.5,
            maxHeight: { lg: "calc(100dvh - 96px)" },
            overflowY: "auto",
          }}
        >
          {decisions}
        </Paper>
      </Box>
    </Page>
  );
}

/** Two things to compare: side by side where there is room, else one below the other. */
export function SideBySide({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0,1fr)", md: "repeat(2, minmax(0,1fr))" } }}>
      {children}
    </Box>
  );
}
