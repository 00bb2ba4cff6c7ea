import ChevronLeft from "@mui/icons-material/ChevronLeft";
import Box from "@mui/material/Box";
import { Link } from "react-router";
import { daysUntil, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Empty } from "@/ui/Empty";
import { Figure, FigureGrid } from "@/ui/Figure";
import { Waiting } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { useAssociation } from "../frame/association";
import { lastDayOf } from "../frame/standing";
import { type Due, duesOf, type Known } from "./due";
import { glanceTexts } from "./texts";
import { useKnown } from "./useKnown";

/** The association in a few figures, and what waits for its secretary by when. */
export default function Glance() {
  const t = useTexts(glanceTexts);
  const { known, problem, retry } = useKnown();
  return (
    <Page title={t.title}>
      {known ? (
        <>
          <Figures known={known} />
          <Dues dues={duesOf(known)} />
        </>
      ) : problem ? (
        <ProblemAlert problem={problem} onRetry={retry} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

function Figures({ known }: { known: Known }) {
  const t = useTexts(glanceTexts);
  const f = useFormats();
  const { id, licence } = useAssociation();
  const { requestsWaiting, cardsToApprove, cardsToIssue, council } = known.glance;
  const lastDay = lastDayOf(licence);
  const days = lastDay === null ? null : daysUntil(lastDay);
  const open =
    known.glance.licence.openConditions + known.file.notices.filter((notice) => notice.outcome === null).length;
  const at = (part: string) => `/associations/${id}/${part}`;
  const toneOf = (count: number) => (count > 0 ? "warning" : "neutral");
  return (
    <FigureGrid>
      <Figure
        label={t.days}
        value={days === null ? t.over : f.number(days)}
        help={lastDay && f.day(lastDay)}
        tone={days === null ? "error" : days <= 60 ? "warning" : "success"}
        to={at("licence")}
      />
      <Figure
        label={t.requests}
        value={f.number(requestsWaiting)}
        help={t.requestsHelp}
        tone={toneOf(requestsWaiting)}
        to={at("members?state=requested")}
      />
      <Figure
        label={t.cards}
        value={f.number(cardsToApprove + cardsToIssue)}
        help={t.cardsHelp(f.number(cardsToApprove), f.number(cardsToIssue))}
        tone={toneOf(cardsToApprove + cardsToIssue)}
        to={at("cards")}
      />
      <Figure
        label={t.vacancies}
        value={f.number(council.vacancies)}
        help={t.vacanciesHelp}
        tone={toneOf(council.vacancies)}
        to={at("council")}
      />
      <Figure label={t.open} value={f.number(open)} help={t.openHelp} tone={toneOf(open)} to={at("licence")} />
    </FigureGrid>
  );
}

function Dues({ dues }: { dues: readonly Due[] }) {
  const t = useTexts(glanceTexts);
  return (
    <Section title={t.due}>
      {dues.length === 0 && <Empty title={t.nothing} help={t.nothingHelp} />}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {dues.map((due) => (
          <DueRow key={due.kind} due={due} />
        ))}
      </Box>
    </Section>
  );
}

function DueRow({ due: { kind, day, to, count = 0 } }: { due: Due }) {
  const t = useTexts(glanceTexts);
  const f = useFormats();
  const { id } = useAssociation();
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: "divider", "&:last-child": { borderBottom: 0 } }}>
      <Box
        component={Link}
        to={`/associations/${id}/${to}`}
        sx={{
          display: "flex",
          gap: 1.5,
          alignItems: "center",
          py: 1.25,
          minHeight: 48,
          color: "text.primary",
          textDecoration: "none",
          "&:hover": { bgcolor: "action.hover" },
        }}
      >
        <Box component="span" sx={{ flexGrow: 1, display: "flex", flexWrap: "wrap", columnGap: 2, minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 600, flexGrow: 1 }}>
            {t.kinds[kind](f.number(count))}
          </Box>
          {day ? (
            <Deadline day={day} soon={7} />
          ) : (
            <Box component="span" sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
              {t.noDay}
            </Box>
          )}
        </Box>
        <ChevronLeft aria-hidden sx={{ transform: document.dir === "rtl" ? undefined : "scaleX(-1)" }} />
      </Box>
    </Box>
  );
}
