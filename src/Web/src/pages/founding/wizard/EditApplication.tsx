import Button from "@mui/material/Button";
import { Link, useParams } from "react-router";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { type Application, useApplication } from "../application";
import { labels } from "../texts";
import { EditSteps } from "./EditSteps";
import { wizardTexts } from "./texts";

const whileSomebodyIsAsked = (application: Application | undefined) =>
  application?.founders.some((founder) => founder.consentAskedAt && !founder.consentedAt) ? 10_000 : false;

/** Fills in a draft, or mends what the Office named. */
export default function EditApplication() {
  const { id = "" } = useParams();
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const f = useFormats();
  const query = useApplication(id, whileSomebodyIsAsked);
  const application = query.data?.value;
  return (
    <Page
      title={application ? f.digits(application.name) : names.applications}
      lead={
        application && (
          <>
            {names.trackingCode}: <Isolated>{f.digits(application.trackingCode)}</Isolated> · {t.editLead}
          </>
        )
      }
      parent={{ to: `/my/applications/${id}`, label: t.seeApplication }}
    >
      <Loaded query={query}>
        {(value, etag) =>
          value.moves.includes("edit") ? (
            <EditSteps application={value} etag={etag} />
          ) : (
            <Empty title={t.notEditable} help={t.notEditableHelp}>
              <Button component={Link} to={`/my/applications/${id}`} variant="outlined">
                {t.seeApplication}
              </Button>
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
