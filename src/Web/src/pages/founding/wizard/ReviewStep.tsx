import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { asProblem, type Problem } from "@/api/problem";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import type { Application } from "../application";
import { Contents } from "../Contents";
import { MissingList } from "./MissingAside";
import type { Missing } from "./missing";
import { stepMending } from "./steps";
import { reviewTexts, wizardTexts } from "./texts";

type Props = { application: Application; etag: string | null; missing: readonly Missing[] };

/** All that will be handed in, what is missing in it, and the handing in itself. */
export function ReviewStep({ application, etag, missing }: Props) {
  const t = useTexts(reviewTexts);
  const w = useTexts(wizardTexts);
  return (
    <>
      <Contents application={application} />
      {missing.length > 0 && (
        <Section title={w.missingTitle}>
          <MissingList missing={missing} />
        </Section>
      )}
      <Submit application={application} etag={etag} />
      <Typography variant="body2" sx={{ color: "text.secondary", mt: 1 }}>
        {t.checked}
      </Typography>
    </>
  );
}

function Submit({ application, etag }: Omit<Props, "missing">) {
  const t = useTexts(reviewTexts);
  const navigate = useNavigate();
  const notify = useNotify();
  const submit = useWrite("post", "/api/v1/founding-applications/{id}/submit");
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const isAgain = application.state === "needsCorrection";
  const run = async () => {
    setRefusal(null);
    try {
      await submit.mutateAsync({ path: { id: application.id }, etag });
    } catch (failure) {
      // What a step mends is explained on the page; the rest, such as a lost connection, in the dialog.
      const problem = asProblem(failure);
      if (!stepMending(problem.code)) throw failure;
      return setRefusal(problem);
    }
    notify(t.submitted);
    navigate(`/my/applications/${application.id}`);
  };
  return (
    <Box sx={{ display: "grid", gap: 1.5, justifyItems: "start" }}>
      {refusal && <Refusal problem={refusal} />}
      <ActionButton
        variant="contained"
        label={isAgain ? t.resubmit : t.submit}
        ask={{ text: isAgain ? t.askAgain : t.ask }}
        run={run}
      />
    </Box>
  );
}

/** Why it was not handed in, and the way to the step that mends it. */
function Refusal({ problem }: { problem: Problem }) {
  const t = useTexts(reviewTexts);
  const w = useTexts(wizardTexts);
  const step = stepMending(problem.code);
  return (
    <Alert
      severity="error"
      role="alert"
      action={
        step && (
          <Button component={Link} to={`?step=${step}`} color="inherit" size="small">
            {t.mend(w[step])}
          </Button>
        )
      }
    >
      <AlertTitle>{t.refused}</AlertTitle>
      {problem.detail}
    </Alert>
  );
}
