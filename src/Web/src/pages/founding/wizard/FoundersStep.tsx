import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Isolated } from "@/ui/Isolated";
import type { Application } from "../application";
import { type Founder, FounderCards } from "../People";
import { labels } from "../texts";
import { AddFounder } from "./AddFounder";
import { foundersTexts } from "./texts";

type Props = { application: Application; etag: string | null };

/** The founding council: who is listed, whether they consent, and whom to add. */
export function FoundersStep({ application, etag }: Props) {
  const t = useTexts(foundersTexts);
  const names = useTexts(labels);
  const f = useFormats();
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Alert severity="info">
        <div>{t.how}</div>
        <div>
          {names.trackingCode}: <Isolated>{f.digits(application.trackingCode)}</Isolated>
        </div>
        <Button
          component={Link}
          to={`/consent?tracking=${application.trackingCode}`}
          size="small"
          color="inherit"
          sx={{ px: 0, textDecoration: "underline" }}
        >
          {t.consentPage}
        </Button>
      </Alert>
      <FounderCards
        founders={application.founders}
        actions={(founder) => <FounderActions founder={founder} applicationId={application.id} etag={etag} />}
      />
      <Typography variant="h3">{t.addTitle}</Typography>
      <AddFounder applicationId={application.id} />
    </Box>
  );
}

const soon = 2 * 60_000;

/** Whether a code was sent so short a time ago that the API refuses another one. */
function useJustAsked(askedAt: string | null) {
  const until = askedAt ? Date.parse(askedAt) + soon : 0;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const left = until - Date.now();
    if (left <= 0) return;
    const later = setTimeout(() => setNow(Date.now()), left + 500);
    return () => clearTimeout(later);
  }, [until]);
  return now < until;
}

function FounderActions({
  founder,
  applicationId,
  etag,
}: { founder: Founder; applicationId: string } & Omit<Props, "application">) {
  const t = useTexts(foundersTexts);
  const ask = useWrite("post", "/api/v1/founding-applications/{id}/founders/{founderId}/ask-consent");
  const remove = useWrite("delete", "/api/v1/founding-applications/{id}/founders/{founderId}");
  const isJustAsked = useJustAsked(founder.consentAskedAt);
  const sent = { path: { id: applicationId, founderId: founder.id }, etag };
  return (
    <>
      {!founder.consentedAt && (
        <ActionButton
          size="small"
          label={founder.consentAskedAt ? t.askAgain : t.ask}
          run={() => ask.mutateAsync(sent)}
          done={t.asked(founder.fullName)}
          disabled={isJustAsked}
        />
      )}
      <ActionButton
        size="small"
        label={t.remove}
        ask={{ title: t.removeTitle(founder.fullName), text: t.removeText }}
        run={() => remove.mutateAsync(sent)}
        done={t.removed(founder.fullName)}
        disabled={isJustAsked}
        isAdverse
      />
      {isJustAsked && (
        <Typography variant="body2" sx={{ color: "text.secondary", alignSelf: "center" }}>
          {t.askAgainSoon}
        </Typography>
      )}
    </>
  );
}
