import Box from "@mui/material/Box";
import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { endsSoon } from "@/pages/association/cards/renewal";
import { AppealTimeline } from "@/pages/association/parts/Appeals";
import { ObjectButton } from "@/pages/association/parts/ObjectButton";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { cardTexts } from "./texts";

/** What the holder can do with a card besides showing it, and why it is suspended where it is. */
export default function CardOptions({ id }: { id: string }) {
  const t = useTexts(cardTexts);
  const f = useFormats();
  const query = useRead("/api/v1/cards/{id}", { params: { path: { id } } });
  const lose = useWrite("post", "/api/v1/cards/{id}/report-lost");
  const ask = useWrite("post", "/api/v1/members/{id}/cards");
  const object = useWrite("post", "/api/v1/cards/{id}/appeal");
  return (
    <Loaded query={query}>
      {(card, etag) => (
        <Box sx={{ display: "grid", gap: 2 }}>
          <Facts
            facts={[
              card.issuedOn && { label: t.issuedOn, value: f.day(card.issuedOn) },
              card.reason && { label: t.reason, value: card.reason },
            ]}
          />
          {card.appeals.length > 0 && <AppealTimeline appeals={card.appeals} />}
          <ObjectButton
            until={card.appealableUntil}
            subject={id}
            lodge={(grounds) => object.mutateAsync({ path: { id }, body: { grounds }, etag })}
          />
          <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
            {card.state === "active" && <DownloadButton label={t.paper} url={`/api/v1/cards/${id}/paper`} />}
            {endsSoon(card) && (
              <ActionButton
                label={t.another}
                variant="contained"
                ask={{ text: t.anotherText }}
                run={() => ask.mutateAsync({ path: { id: card.memberId } })}
                done={t.anotherDone}
              />
            )}
            {(card.state === "active" || card.state === "suspended") && (
              <ActionButton
                label={t.lost}
                isAdverse
                ask={{ text: t.lostText }}
                run={() => lose.mutateAsync({ path: { id }, etag })}
                done={t.lostDone}
              />
            )}
          </Box>
        </Box>
      )}
    </Loaded>
  );
}
