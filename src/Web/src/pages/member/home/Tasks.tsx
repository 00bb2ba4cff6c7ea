import ChevronLeft from "@mui/icons-material/ChevronLeft";
import Box from "@mui/material/Box";
import { Link } from "react-router";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Empty } from "@/ui/Empty";
import { Waiting } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { ProblemAlert } from "@/ui/ProblemAlert";
import type { Task } from "./tasks";
import { homeTexts } from "./texts";
import type { Home } from "./useHome";

/** What waits for the caller, each with its last day and the way there. */
export function Tasks({ home }: { home: Home }) {
  const t = useTexts(homeTexts);
  return (
    <Section title={t.waits}>
      {home.problem && <ProblemAlert problem={home.problem} onRetry={home.retry} />}
      {home.tasks === null ? (
        <Waiting lines={3} />
      ) : home.tasks.length === 0 ? (
        !home.problem && <Empty title={t.nothing} help={t.nothingHelp} />
      ) : (
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {home.tasks.map((task) => (
            <OneTask key={task.key} task={task} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function OneTask({ task }: { task: Task }) {
  const t = useTexts(homeTexts);
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider", "&:first-of-type": { borderTop: 0 } }}>
      <Box
        component={Link}
        to={task.to}
        sx={{
          display: "flex",
          gap: 1.5,
          alignItems: "center",
          py: 1.5,
          color: "inherit",
          textDecoration: "none",
          "&:hover .what": { textDecoration: "underline" },
        }}
      >
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Box className="what" sx={{ fontWeight: 600, color: "primary.main" }}>
            {t.tasks[task.kind]}
          </Box>
          {task.subject && <Box sx={{ overflowWrap: "anywhere" }}>{task.subject}</Box>}
          {task.dueOn && <Deadline day={task.dueOn} soon={7} />}
        </Box>
        <ChevronLeft aria-hidden sx={{ transform: document.dir === "rtl" ? undefined : "scaleX(-1)" }} />
      </Box>
    </Box>
  );
}
