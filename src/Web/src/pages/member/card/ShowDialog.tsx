import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import Typography from "@mui/material/Typography";
import { useEffect, useId } from "react";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { QrCode } from "@/ui/QrCode";
import type { MyCard } from "./keptCards";
import { cardTexts } from "./texts";

/** Keeps the screen from going dark while the card is held out, where the browser can do that. */
function useScreenAwake() {
  useEffect(() => {
    const lock = navigator.wakeLock?.request("screen").catch(() => null);
    return () => void lock?.then((held) => held?.release());
  }, []);
}

type Props = { card: MyCard; code: string; asOf: string; onClose: () => void };

/** The code over the whole screen, black on white, for the one who reads it. */
export function ShowDialog({ card, code, asOf, onClose }: Props) {
  const t = useTexts(cardTexts);
  const f = useFormats();
  const id = useId();
  useScreenAwake();
  return (
    <Dialog
      open
      fullScreen
      onClose={onClose}
      aria-labelledby={id}
      slotProps={{ paper: { sx: { bgcolor: "#fff", color: "#17211f", border: 0 } } }}
    >
      <Box
        sx={{
          m: "auto",
          p: 2,
          width: "100%",
          maxWidth: 640,
          display: "grid",
          gap: 1,
          justifyItems: "center",
          textAlign: "center",
        }}
      >
        <Typography id={id} variant="h2" sx={{ overflowWrap: "anywhere" }}>
          {card.holder} · {card.association}
        </Typography>
        <QrCode text={code} label={t.code} size="min(100%, 68dvh)" />
        <Isolated mono>{card.serial}</Isolated>
        <Typography variant="body2">{`${t.validUntil} ${f.day(card.validUntil)} · ${t.asOf(f.instant(asOf))}`}</Typography>
        <Typography variant="body2">{t.brightness}</Typography>
        <Button
          variant="contained"
          startIcon={<Close aria-hidden />}
          onClick={onClose}
          autoFocus
          sx={{ bgcolor: "#0b5c55", color: "#fff", "&:hover": { bgcolor: "#073f3a" } }}
        >
          {t.close}
        </Button>
      </Box>
    </Dialog>
  );
}
