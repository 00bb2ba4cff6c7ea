import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { jobsTexts } from "./texts";

export type Schedule = { kind: "everyMinute" } | { kind: "daily"; time: string } | { kind: "other"; cron: string };

/** What a schedule of five fields means, as far as the program uses them. */
export function scheduleOf(cron: string): Schedule {
  if (cron === "* * * * *") return { kind: "everyMinute" };
  const [, minute, hour] = /^(\d+) (\d+) \* \* \*$/.exec(cron) ?? [];
  if (!minute || !hour) return { kind: "other", cron };
  return { kind: "daily", time: `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}` };
}

/** Writes when a job runs, and how long a run took. */
export function useJobTimes() {
  const t = useTexts(jobsTexts);
  const f = useFormats();
  return {
    schedule: (cron: string) => {
      const schedule = scheduleOf(cron);
      if (schedule.kind === "everyMinute") return t.everyMinute;
      return schedule.kind === "daily" ? t.daily(f.digits(schedule.time)) : schedule.cron;
    },
    duration: (run: { startedAt: string; finishedAt: string | null }) => {
      if (!run.finishedAt) return t.underWay;
      const seconds = (new Date(run.finishedAt).getTime() - new Date(run.startedAt).getTime()) / 1000;
      return seconds < 90 ? t.seconds(f.decimal(seconds)) : t.minutes(f.decimal(seconds / 60));
    },
  };
}
