import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Deadline } from "@/ui/Deadline";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Masked } from "../parts/Masked";
import { movedUp, type Term } from "./council";
import { councilTexts } from "./texts";

/** Two months before a council's last day it is time to think of the next. */
const soon = 60;

const listStyle = { listStyle: "none", m: 0, p: 0, display: "grid", gap: 0.5 } as const;

type TermProps = {
  title: string;
  term: Term;
  /** Null where no seat of it can be vacated now. */
  etag: string | null;
};

/** A council with its members, alternates and vacancies. */
export function TermSection({ title, term, etag }: TermProps) {
  const t = useTexts(councilTexts);
  const f = useFormats();
  return (
    <Section title={title} actions={<Deadline day={term.until} soon={soon} />}>
      <Typography sx={{ color: "text.secondary", mb: 1 }}>{t.term(f.day(term.from), f.day(term.until))}</Typography>
      {term.vacancies > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>{t.vacancies(f.number(term.vacancies))}</AlertTitle>
          {t.vacanciesHelp}
        </Alert>
      )}
      <Seats label={t.members} seats={term.members} etag={etag} />
      {term.alternates.length > 0 ? (
        <Seats label={t.alternates} seats={term.alternates} etag={etag} />
      ) : (
        <Typography sx={{ color: "text.secondary" }}>{t.noAlternate}</Typography>
      )}
      {term.former.length > 0 && <FormerSeats seats={term.former} />}
    </Section>
  );
}

type SeatsProps = { label: string; seats: readonly Schemas["SeatView"][]; etag: string | null };

function Seats({ label, seats, etag }: SeatsProps) {
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{label}</Typography>
      <Box component="ol" sx={listStyle}>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} etag={etag} />
        ))}
      </Box>
    </Box>
  );
}

function SeatRow({ seat, etag }: { seat: Schemas["SeatView"]; etag: string | null }) {
  const t = useTexts(councilTexts);
  const f = useFormats();
  const { id } = useAssociation();
  const vacate = useWrite("post", "/api/v1/associations/{id}/council/{seatId}/vacate");
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        columnGap: 2,
        alignItems: "center",
        minHeight: 44,
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Box component="span" sx={{ color: "text.secondary", minWidth: 64 }}>
        {t.seatRank(f.number(seat.rank))}
      </Box>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {seat.fullName}
      </Box>
      <Box component="span" sx={{ color: "text.secondary", flexGrow: 1 }}>
        <Masked text={seat.nationalCode} />
      </Box>
      {etag && (
        <ActionButton
          label={t.vacate}
          size="small"
          variant="text"
          isAdverse
          ask={{
            text: t.vacateText(seat.fullName),
            needsReason: true,
            reasonLabel: t.vacateReason,
            reasonHelp: t.vacateHelp,
          }}
          run={(reason) => vacate.mutateAsync({ path: { id, seatId: seat.id }, etag, body: { reason } })}
          done={t.vacated}
        />
      )}
    </Box>
  );
}

function FormerSeats({ seats }: { seats: readonly Schemas["SeatView"][] }) {
  const t = useTexts(councilTexts);
  const f = useFormats();
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: "pointer", color: "primary.main", py: 1 }}>
        {t.former}
      </Box>
      <Box component="ul" sx={listStyle}>
        {seats.map((seat) => (
          <Box component="li" key={seat.id} sx={{ display: "flex", flexWrap: "wrap", columnGap: 2 }}>
            <span>{seat.fullName}</span>
            <Box component="span" sx={{ color: "text.secondary" }}>
              {seat.vacatedOn && t.formerOn(f.day(seat.vacatedOn))}
              {seat.vacancyReason && ` · ${seat.vacancyReason === movedUp ? t.movedUp : seat.vacancyReason}`}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Councils whose term is over, folded away. */
export function PastTerms({ terms }: { terms: readonly Term[] }) {
  const t = useTexts(councilTexts);
  const f = useFormats();
  return (
    <Section title={t.past}>
      {terms.map((term) => (
        <Box component="details" key={term.until}>
          <Box component="summary" sx={{ cursor: "pointer", color: "primary.main", py: 1 }}>
            {t.term(f.day(term.from), f.day(term.until))}
          </Box>
          <Seats label={t.members} seats={term.members} etag={null} />
          {term.alternates.length > 0 && <Seats label={t.alternates} seats={term.alternates} etag={null} />}
          {term.former.length > 0 && <FormerSeats seats={term.former} />}
        </Box>
      ))}
    </Section>
  );
}
