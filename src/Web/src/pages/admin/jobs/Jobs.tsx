import { type Schemas, useWholeList } from "@/api/reads";
import { jobOutcomes } from "@/names/jobs";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { RunNow } from "./RunNow";
import { useJobTimes } from "./schedule";
import { jobsTexts } from "./texts";

type Job = Schemas["JobSummary"];

const isRunning = (job: Job) => job.lastRun?.outcome === "running";

/** The scheduled jobs with their last run. */
export default function Jobs() {
  const t = useTexts(jobsTexts);
  const f = useFormats();
  const times = useJobTimes();
  const list = useWholeList("/api/v1/admin/jobs", (jobs) => jobs, undefined, { every: 15_000 });
  return (
    <Page title={t.title} lead={t.lead} width="xl">
      <List<Job>
        label={t.title}
        query={list}
        keyOf={(job) => job.name}
        linkTo={(job) => `/office/jobs/${job.name}`}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (job) => t.names[job.name] ?? job.name },
          { key: "schedule", label: t.schedule, cell: (job) => times.schedule(job.cron) },
          {
            key: "lastRun",
            label: t.lastRun,
            cell: (job) => (job.lastRun ? f.instant(job.lastRun.startedAt) : t.never),
          },
          {
            key: "outcome",
            label: t.outcome,
            cell: (job) => (job.lastRun ? <State of={jobOutcomes} value={job.lastRun.outcome} /> : "—"),
          },
          {
            key: "done",
            label: t.done,
            isNumber: true,
            cell: (job) => (job.lastRun ? f.number(job.lastRun.done) : "—"),
          },
          {
            key: "failed",
            label: t.failed,
            isNumber: true,
            cell: (job) => (job.lastRun ? f.number(job.lastRun.failed) : "—"),
          },
        ]}
        rowActions={(job) => <RunNow name={job.name} isRunning={isRunning(job)} />}
        empty={{ title: t.empty }}
      />
    </Page>
  );
}
