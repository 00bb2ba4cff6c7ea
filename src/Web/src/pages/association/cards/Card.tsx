import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { cardStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Appeals } from "../parts/Appeals";
import { CardSteps } from "./CardSteps";
import { cardListTexts, cardTexts } from "./texts";

/** One card: whose it is, how it stands and why, and what can be done with it. */
export default function Card() {
  const t = useTexts(cardTexts);
  const { id: associationId, leads } = useAssociation();
  const id = useParam("cardId");
  const query = useRead("/api/v1/cards/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(card, etag) => (
        <Page
          title={`${t.card}: ${card.holder}`}
          parent={{ to: `/associations/${associationId}/cards`, label: t.cards }}
          actions={<State of={cardStates} value={card.state} />}
        >
          {card.heldByOffice && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {t.heldByOffice}
            </Alert>
          )}
          <Section title={t.facts}>
            <CardFacts card={card} />
          </Section>
          <Section title={t.actions}>
            {leads ? (
              <CardSteps card={card} etag={etag} />
            ) : (
              <Button component={Link} to={`/office/cards/${id}`} variant="outlined">
                {t.toOffice}
              </Button>
            )}
          </Section>
          <Appeals appeals={card.appeals} />
        </Page>
      )}
    </Loaded>
  );
}

function CardFacts({ card }: { card: Schemas["CardView"] }) {
  const t = useTexts(cardTexts);
  const list = useTexts(cardListTexts);
  const f = useFormats();
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Facts
        facts={[
          {
            label: t.member,
            value: (
              <Box
                component={Link}
                to={`/associations/${card.associationId}/members/${card.memberId}`}
                sx={{ color: "primary.main" }}
              >
                {card.holder}
              </Box>
            ),
          },
          card.serial && { label: list.serial, value: <Isolated mono>{card.serial}</Isolated> },
          { label: t.requestedOn, value: f.day(card.requestedOn) },
          card.issuedOn && { label: t.issuedOn, value: f.day(card.issuedOn) },
          card.validUntil && { label: list.validUntil, value: f.day(card.validUntil) },
          { label: t.stateSince, value: f.day(card.stateSince) },
          card.reason && { label: t.reason, value: card.reason },
        ]}
      />
      {card.serial && (
        <Box component="a" href={`/v/${card.serial}`} sx={{ color: "primary.main" }}>
          {t.verify}
        </Box>
      )}
    </Box>
  );
}
