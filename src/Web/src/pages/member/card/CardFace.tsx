import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { cardStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { QrCode } from "@/ui/QrCode";
import { HolderPhoto } from "./HolderPhoto";
import type { MyCard } from "./keptCards";
import { cardTexts } from "./texts";

/** The card as it is held out: whose it is, of which association, until when, and its code. */
export function CardFace({ card }: { card: MyCard }) {
  const t = useTexts(cardTexts);
  const f = useFormats();
  return (
    <Paper
      component="article"
      aria-label={`${t.kind}: ${card.association}`}
      sx={{ borderRadius: "18px", overflow: "hidden", maxWidth: 420, width: "100%" }}
    >
      <Box sx={{ bgcolor: "#0b5c55", color: "#fff", px: 2.5, py: 1.75 }}>
        <Box sx={{ fontSize: "0.85rem" }}>{t.kind}</Box>
        <Typography variant="h2" sx={{ overflowWrap: "anywhere" }}>
          {card.association}
        </Typography>
      </Box>
      <Box sx={{ p: 2.5, display: "grid", gap: 2 }}>
        <Box sx={{ display: "flex", gap: 2, alignItems: "flex-start" }}>
          <Box sx={{ flexGrow: 1, minWidth: 0, display: "grid", gap: 1.25 }}>
            <Line label={t.holder} isLarge>
              {card.holder}
            </Line>
            <Line label={t.validUntil}>{f.day(card.validUntil)}</Line>
            <Box>
              <State of={cardStates} value={card.state} />
            </Box>
          </Box>
          <HolderPhoto card={card} />
        </Box>
        {card.code ? (
          <Box sx={{ bgcolor: "#fff", borderRadius: 2, p: 1, display: "grid", justifyItems: "center" }}>
            <QrCode text={card.code} label={t.code} size="min(100%, 300px)" />
          </Box>
        ) : (
          <WithoutCode card={card} />
        )}
        <Line label={t.serial}>
          <Isolated mono>{card.serial}</Isolated>
        </Line>
      </Box>
    </Paper>
  );
}

function WithoutCode({ card }: { card: MyCard }) {
  const { noCode } = useTexts(cardTexts);
  const why =
    card.state === "suspended" || card.state === "expired" || card.state === "associationInactive"
      ? noCode[card.state]
      : noCode.other;
  return <Typography sx={{ fontWeight: 600 }}>{why}</Typography>;
}

function Line({ label, children, isLarge = false }: { label: string; children: ReactNode; isLarge?: boolean }) {
  return (
    <Box>
      <Box sx={{ color: "text.secondary", fontSize: "0.8rem" }}>{label}</Box>
      <Box sx={{ fontWeight: 700, fontSize: isLarge ? "1.2rem" : undefined, overflowWrap: "anywhere" }}>{children}</Box>
    </Box>
  );
}
