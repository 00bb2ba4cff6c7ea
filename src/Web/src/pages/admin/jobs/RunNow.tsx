import PlayArrow from "@mui/icons-material/PlayArrowOutlined";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { jobsTexts } from "./texts";

/** Runs a job now, after a question. */
export function RunNow({ name, isRunning }: { name: string; isRunning: boolean }) {
  const t = useTexts(jobsTexts);
  const trigger = useWrite("post", "/api/v1/admin/jobs/{name}/run");
  return (
    <ActionButton
      label={t.run}
      size="small"
      startIcon={<PlayArrow aria-hidden sx={{ transform: document.dir === "rtl" ? "scaleX(-1)" : undefined }} />}
      disabled={isRunning}
      done={t.started}
      ask={{ title: `${t.run}: ${t.names[name] ?? name}`, text: t.runText }}
      run={() => trigger.mutateAsync({ path: { name } })}
    />
  );
}
