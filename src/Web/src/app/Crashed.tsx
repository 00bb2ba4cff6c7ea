import Button from "@mui/material/Button";
import { useRouteError } from "react-router";
import { asProblem, Problem } from "@/api/problem";
import { texts, useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { words } from "@/ui/words";

const said = texts(
  {
    title: "این صفحه باز نشد",
    help: "شاید نسخهٔ تازه‌ای از سامانه نصب شده است. صفحه را از نو باز کنید؛ آنچه نوشته‌اید نگه داشته شده است.",
  },
  {
    title: "This page did not open",
    help: "A newer version may have been installed. Open the page anew; what you typed is kept.",
  },
);

/** In place of a page that failed to load or to show. */
export function Crashed() {
  const failure = useRouteError();
  const t = useTexts(said);
  const w = useTexts(words);
  if (failure instanceof Problem)
    return <ProblemAlert problem={asProblem(failure)} onRetry={() => location.reload()} />;
  return (
    <Empty title={t.title} help={t.help}>
      <Button variant="contained" onClick={() => location.reload()}>
        {w.tryAgain}
      </Button>
    </Empty>
  );
}
