import HowToVote from "@mui/icons-material/HowToVoteOutlined";
import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { termsOf } from "./council";
import { Secretary } from "./Secretary";
import { PastTerms, TermSection } from "./TermSection";
import { councilTexts } from "./texts";

/** Who leads the association: secretary, council, alternates, vacancies, and what is to be done about them. */
export default function Council() {
  const t = useTexts(councilTexts);
  const { id } = useAssociation();
  const council = useRead("/api/v1/associations/{id}/council", { params: { path: { id } } });
  const toSeat = (
    <Button
      component={Link}
      to={`/associations/${id}/council/new`}
      variant="outlined"
      startIcon={<HowToVote aria-hidden />}
    >
      {t.seat}
    </Button>
  );
  return (
    <Page title={t.title} actions={toSeat}>
      <Loaded query={council}>
        {(view, etag) => {
          const { current, next, past } = termsOf(view.seats);
          return (
            <>
              <Missing missing={view.missing} />
              <Secretary secretary={view.secretary} etag={etag} />
              {current ? (
                <TermSection title={t.council} term={current} etag={etag} />
              ) : (
                <Section title={t.council}>
                  <Empty title={t.noCouncil} help={t.noCouncilHelp} />
                </Section>
              )}
              {next && <TermSection title={t.next} term={next} etag={null} />}
              {past.length > 0 && <PastTerms terms={past} />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Missing({ missing }: { missing: readonly Schemas["Headless"][] }) {
  const t = useTexts(councilTexts);
  if (missing.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>{t.missing}</AlertTitle>
      {missing.map((one) => (
        <div key={one}>{t.whatToDo[one]}</div>
      ))}
      <div>{t.missingWhy}</div>
    </Alert>
  );
}
