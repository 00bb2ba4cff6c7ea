import Button from "@mui/material/Button";
import { useRouteError } from "react-router";
import { asProblem, Problem } from "@/api/problem";
import { texts, useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { words } from "@/ui/words";
import { isAnythingKept } from "./kept";

const said = texts(
  {
    title: "این صفحه باز نشد",
    help: "بخشی از آن نرسید: شاید ارتباط لحظه‌ای قطع شد، یا نسخهٔ تازه‌ای نصب شده است. صفحه را از نو باز کنید؛ اگر در فرمی چیزی نوشته‌اید نگه داشته شده است.",
    offline: "به اینترنت دسترسی نیست",
    offlineHelp: "کارت عضویت که روی این دستگاه نگه داشته شده است بی اینترنت هم باز می‌شود.",
    toCard: "کارت عضویت",
  },
  {
    title: "This page did not open",
    help: "A part of it did not arrive: the connection may have failed for a moment, or a newer version was installed. Open the page anew; what you typed into a form is kept.",
    offline: "There is no network",
    offlineHelp: "The membership card that is kept on this device opens without one too.",
    toCard: "Membership card",
  },
);

/** In place of a page that failed to load or to show. */
export function Crashed() {
  const failure = useRouteError();
  const t = useTexts(said);
  const w = useTexts(words);
  if (failure instanceof Problem)
    return <ProblemAlert problem={asProblem(failure)} onRetry={() => location.reload()} />;
  const again = (
    <Button variant="contained" onClick={() => location.reload()}>
      {w.tryAgain}
    </Button>
  );
  if (!navigator.onLine)
    return (
      <Empty title={t.offline} help={isAnythingKept() ? t.offlineHelp : w.offline}>
        {again}
        {isAnythingKept() && (
          <Button variant="outlined" href="/my/card">
            {t.toCard}
          </Button>
        )}
      </Empty>
    );
  return (
    <Empty title={t.title} help={t.help}>
      {again}
    </Empty>
  );
}
