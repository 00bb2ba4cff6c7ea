import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { cardStates } from "@/names/members";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DecisionPage } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { Appeals } from "../shared/Appeals";
import { LoadedCase } from "../shared/LoadedCase";
import { Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { CardDecisions } from "./CardDecisions";
import { memberCaseTexts } from "./texts";

/** A card under the Office's supervision, or about which somebody objects. */
export default function CardCase() {
  const t = useTexts(memberCaseTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/cards/{id}", { params: { path: { id } } });
  return (
    <LoadedCase title={t.cardTitle} query={query}>
      {(card, etag) => <CardFile card={card} etag={etag} />}
    </LoadedCase>
  );
}

function CardFile({ card, etag }: { card: Schemas["CardView"]; etag: string | null }) {
  const t = useTexts(memberCaseTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  const states = useNames(cardStates);
  return (
    <Standing
      facts={[
        { label: s.state, value: states.labelOf(card.state) },
        { label: s.reason, value: card.reason ?? "" },
      ]}
    >
      <DecisionPage
        title={card.holder}
        lead={`${t.cardTitle}: ${card.association}`}
        parent={{ to: "/office?kind=cardAppeal", label: s.worklist }}
        standing={<State of={cardStates} value={card.state} />}
        decisionsLabel={s.decisions}
        decisions={<CardDecisions card={card} etag={etag} />}
      >
        {card.heldByOffice && (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {t.heldByOffice}
          </Alert>
        )}
        <Appeals appeals={card.appeals} />
        <Section title={t.card}>
          <Facts
            facts={[
              { label: t.holder, value: card.holder },
              { label: t.association, value: card.association },
              !!card.serial && { label: t.serial, value: <Isolated mono>{card.serial}</Isolated> },
              { label: t.requestedOn, value: f.day(card.requestedOn) },
              !!card.issuedOn && { label: t.issuedOn, value: f.day(card.issuedOn) },
              !!card.validUntil && { label: t.validUntil, value: f.day(card.validUntil) },
              { label: t.stateSince, value: f.day(card.stateSince) },
              { label: t.firstReason, value: card.reason, isLong: true },
            ]}
          />
          <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 2 }}>
            <Button component={Link} to={`/office/members/${card.memberId}`} variant="outlined" size="small">
              {t.membership}
            </Button>
            <Button component={Link} to={`/associations/${card.associationId}`} variant="outlined" size="small">
              {t.toAssociation}
            </Button>
          </Box>
        </Section>
      </DecisionPage>
    </Standing>
  );
}
