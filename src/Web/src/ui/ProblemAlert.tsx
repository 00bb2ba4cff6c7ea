import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import type { Problem } from "@/api/problem";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "./Isolated";
import { words } from "./words";

type Props = {
  problem: Problem;
  onRetry?: () => void;
  /** Names of fields as the page knows them; messages of other fields are listed with their text alone. */
  shownAtFields?: readonly string[];
};

/** What a 412 says of who was quicker, to whoever may know. */
type Conflict = {
  changedAt?: string;
  changedBy?: "you" | "office" | "system" | "other";
  changedByName?: string | null;
};

/** What happened and what to do, for every problem the API can answer, and for a lost connection. */
export function ProblemAlert({ problem, onRetry, shownAtFields = [] }: Props) {
  const t = useTexts(words);
  const f = useFormats();
  const elsewhere = Object.entries(problem.errors)
    .filter(([field]) => !shownAtFields.includes(field))
    .flatMap(([, messages]) => messages);
  const { changedBy, changedByName, changedAt } = problem.extra as Conflict;
  const who = changedByName ?? (changedBy && t.changers[changedBy]);
  return (
    <Alert
      severity={problem.status === 412 || problem.status === 429 || problem.isOffline ? "warning" : "error"}
      role="alert"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t.tryAgain}
          </Button>
        )
      }
    >
      {problem.status === 412 && (
        <>
          <AlertTitle>{t.changedMeanwhile}</AlertTitle>
          <div>{who && changedAt ? t.changedBy(who, f.instant(changedAt)) : t.changedBySomeone}</div>
          <div>{t.seeBoth}</div>
        </>
      )}
      {problem.status === 429 && (
        <>
          {problem.detail || t.tooMany} {t.waitAndTry(f.span(problem.retryAfter ?? 10))}
        </>
      )}
      {problem.isOffline && t.offline}
      {problem.status >= 500 && t.failed}
      {![0, 412, 429].includes(problem.status) && problem.status < 500 && (problem.detail || t.failed)}
      {elsewhere.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {elsewhere.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {problem.status >= 500 && problem.traceId && (
        <div>
          {t.traceId}: <Isolated mono>{problem.traceId}</Isolated>
        </div>
      )}
    </Alert>
  );
}
