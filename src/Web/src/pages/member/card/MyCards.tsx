import Fullscreen from "@mui/icons-material/Fullscreen";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { today, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Loaded, Waiting } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { CardFace } from "./CardFace";
import { cardOn, type KeptCards, type MyCard, useMyCards } from "./keptCards";
import { ShowDialog } from "./ShowDialog";
import { cardTexts } from "./texts";

// Needs the network anyway, so the card itself does not wait for it.
const CardOptions = lazy(() => import("./CardOptions"));

/** The caller's membership cards, to be held out; without a network as they were kept on this device. */
export default function MyCards() {
  const t = useTexts(cardTexts);
  const { shown, query, ...reach } = useMyCards();
  return (
    <Page title={t.title} lead={t.lead} width="md">
      {shown ? <Shown {...shown} {...reach} /> : <Loaded query={query}>{() => null}</Loaded>}
    </Page>
  );
}

type Reach = {
  /** The API has answered since the page was opened. */
  isRead: boolean;
  /** It cannot be reached now. */
  isCutOff: boolean;
};

function Shown({ cards, asOf, isRead, isCutOff }: KeptCards & Reach) {
  const t = useTexts(cardTexts);
  const f = useFormats();
  const day = today();
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      {isCutOff && <Alert severity="warning">{t.kept(f.instant(asOf))}</Alert>}
      {cards.length === 0 && (
        <Paper>
          <Empty title={t.empty} help={t.emptyHelp}>
            <Button component={Link} to="/my/memberships" variant="contained">
              {t.toMemberships}
            </Button>
          </Empty>
        </Paper>
      )}
      {cards.map((card) => (
        <OneCard key={card.id} card={cardOn(card, day)} asOf={asOf} hasOptions={isRead && !isCutOff} />
      ))}
    </Box>
  );
}

function OneCard({ card, asOf, hasOptions }: { card: MyCard; asOf: string; hasOptions: boolean }) {
  const t = useTexts(cardTexts);
  const f = useFormats();
  const [isShowing, setShowing] = useState(false);
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        alignItems: "start",
        gridTemplateColumns: { xs: "minmax(0,1fr)", md: "420px minmax(0,1fr)" },
      }}
    >
      <Box sx={{ display: "grid", gap: 1 }}>
        <CardFace card={card} />
        {card.code && (
          <Button
            variant="contained"
            size="large"
            startIcon={<Fullscreen aria-hidden />}
            onClick={() => setShowing(true)}
            sx={{ maxWidth: 420 }}
          >
            {t.show}
          </Button>
        )}
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {t.asOf(f.instant(asOf))}
        </Typography>
        {isShowing && card.code && (
          <ShowDialog card={card} code={card.code} asOf={asOf} onClose={() => setShowing(false)} />
        )}
      </Box>
      {hasOptions && (
        <Section title={t.options}>
          <Suspense fallback={<Waiting lines={2} />}>
            <CardOptions id={card.id} />
          </Suspense>
        </Section>
      )}
    </Box>
  );
}
