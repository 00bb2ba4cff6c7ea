import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link, useParams } from "react-router";
import { useWrite } from "@/api/writes";
import { foundingStates } from "@/names/founding";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Deadline } from "@/ui/Deadline";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { type Application, useApplication } from "../application";
import { Contents } from "../Contents";
import { labels, turnTexts } from "../texts";
import { turnOf } from "../turn";
import { ApplicationTimeline } from "./ApplicationTimeline";
import { Corrections } from "./Corrections";
import { Decision } from "./Decision";
import { Objections } from "./Objections";
import { applicationTexts } from "./texts";

/** An application as its applicant follows it. */
export default function ApplicationPage() {
  const { id = "" } = useParams();
  const names = useTexts(labels);
  const f = useFormats();
  const query = useApplication(id);
  const application = query.data?.value;
  return (
    <Page
      title={application ? f.digits(application.name) : names.applications}
      lead={
        application && (
          <>
            {names.trackingCode}: <Isolated>{f.digits(application.trackingCode)}</Isolated>
          </>
        )
      }
      parent={{ to: "/my/applications", label: names.applications }}
      actions={application && <State of={foundingStates} value={application.state} />}
    >
      <Loaded query={query}>{(value, etag) => <Course application={value} etag={etag} />}</Loaded>
    </Page>
  );
}

type Props = { application: Application; etag: string | null };

function Course({ application, etag }: Props) {
  const t = useTexts(applicationTexts);
  return (
    <>
      <Standing application={application} />
      <Corrections application={application} />
      <Decision application={application} />
      <Objections application={application} etag={etag} />
      <Contents
        application={application}
        beside={
          <Section title={t.timeline}>
            <ApplicationTimeline application={application} />
          </Section>
        }
      />
      {application.moves.includes("withdraw") && <Withdraw application={application} etag={etag} />}
    </>
  );
}

/** Who has the ball and until when; and the next thing to do, where it is the applicant's. */
function Standing({ application }: { application: Application }) {
  const t = useTexts(applicationTexts);
  const turns = useTexts(turnTexts);
  const f = useFormats();
  const { turn, until } = turnOf(application);
  const { visit, state } = application;
  return (
    <Section title={t.standing}>
      <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        <Typography sx={{ fontWeight: 600 }}>{turns[turn]}</Typography>
        {until && <Deadline day={until} />}
      </Box>
      {state === "fieldVisit" && visit && <Typography>{t.visitPlanned(f.day(visit.plannedFor))}</Typography>}
      {state === "draft" && (
        <Button component={Link} to={`/my/applications/${application.id}/edit`} variant="contained" sx={{ mt: 1.5 }}>
          {t.goOn}
        </Button>
      )}
    </Section>
  );
}

function Withdraw({ application, etag }: Props) {
  const t = useTexts(applicationTexts);
  const withdraw = useWrite("post", "/api/v1/founding-applications/{id}/withdraw");
  return (
    <ActionButton
      label={t.withdraw}
      ask={{ text: t.withdrawText, needsReason: true }}
      run={(reason) => withdraw.mutateAsync({ path: { id: application.id }, body: { reason }, etag })}
      done={t.withdrawn}
      isAdverse
    />
  );
}
