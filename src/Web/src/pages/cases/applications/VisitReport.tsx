import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import { Link, useNavigate } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { NamedPlace } from "../shared/places";
import { Meanwhile, Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { applicationTexts } from "./texts";
import { useStandingFacts } from "./useStandingFacts";
import { VisitForm } from "./VisitForm";

/** The report of a visit, made for a phone in one hand at the place itself. */
export default function VisitReport() {
  const t = useTexts(applicationTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/founding-applications/{id}", { params: { path: { id } } });
  return (
    <Page title={t.visitTitle} parent={{ to: `/office/applications/${id}`, label: t.toFile }} width="sm">
      <Loaded query={query}>
        {(application, etag) =>
          application.state === "fieldVisit" ? (
            <Visiting application={application} etag={etag} />
          ) : (
            <Empty title={t.notInVisit} help={t.notInVisitHelp}>
              <Button component={Link} to={`/office/applications/${id}`} variant="contained">
                {t.toFile}
              </Button>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

function Visiting({ application, etag }: { application: Schemas["FoundingApplicationView"]; etag: string | null }) {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const navigate = useNavigate();
  const { visit } = application;
  return (
    <Standing facts={useStandingFacts(application)}>
      <Paper sx={{ p: 2, mb: 2 }}>
        <Facts
          facts={[
            { label: s.association, value: application.name },
            {
              label: s.place,
              value: (
                <NamedPlace
                  district={application.districtCode}
                  neighbourhood={application.neighbourhoodName}
                  address={application.address}
                />
              ),
            },
            { label: s.club, value: application.clubName },
            visit && { label: t.plannedFor, value: f.day(visit.plannedFor) },
          ]}
        />
      </Paper>
      <Meanwhile />
      <Paper sx={{ p: 2 }}>
        <VisitForm
          id={application.id}
          etag={etag}
          onSent={() => navigate(`/office/applications/${application.id}`, { replace: true })}
        />
      </Paper>
      <Alert severity="info" sx={{ mt: 2 }}>
        {t.sendNote}
      </Alert>
    </Standing>
  );
}
