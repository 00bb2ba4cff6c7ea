import { useListPage, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { jobOutcomes } from "@/names/jobs";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { Code } from "../Code";
import { RunNow } from "./RunNow";
import { useJobTimes } from "./schedule";
import { jobsTexts } from "./texts";

/** The runs of one job, the newest first; they are read again while one looks. */
export default function JobPage() {
  const name = useParam("name");
  const t = useTexts(jobsTexts);
  const f = useFormats();
  const times = useJobTimes();
  const jobs = useRead("/api/v1/admin/jobs");
  const job = jobs.data?.value.find((one) => one.name === name);
  const runs = useListPage(
    "/api/v1/admin/jobs/{name}/runs",
    { params: { path: { name }, query: { limit: 25 } } },
    { every: 5_000 },
  );
  const isRunning = runs.data?.value.items[0]?.outcome === "running";
  return (
    <Page
      title={t.names[name] ?? name}
      lead={job && times.schedule(job.cron)}
      parent={{ to: "/office/jobs", label: t.title }}
      actions={job && <RunNow name={name} isRunning={isRunning} />}
    >
      <List
        label={t.runs}
        query={runs}
        keyOf={(run) => run.id}
        columns={[
          { key: "started", label: t.startedAt, isTitle: true, cell: (run) => f.instant(run.startedAt) },
          { key: "outcome", label: t.outcome, cell: (run) => <State of={jobOutcomes} value={run.outcome} /> },
          { key: "duration", label: t.duration, cell: (run) => times.duration(run) },
          { key: "done", label: t.done, isNumber: true, cell: (run) => f.number(run.done) },
          { key: "failed", label: t.failed, isNumber: true, cell: (run) => f.number(run.failed) },
          { key: "host", label: t.host, cell: (run) => <Isolated mono>{run.host}</Isolated> },
          {
            key: "error",
            label: t.error,
            cell: (run) => (run.error ? <Code>{run.error}</Code> : "—"),
          },
        ]}
        empty={{ title: t.runsEmpty, help: t.runsEmptyHelp }}
        exportUrl={`/api/v1/admin/jobs/${name}/runs`}
      />
    </Page>
  );
}
