import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { ObjectButton } from "@/pages/association/parts/ObjectButton";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { membershipTexts } from "./texts";

type Props = { member: Schemas["MemberView"]; etag: string | null; isGuardian: boolean };

/** What the member or their guardian can do about the membership. */
export function MembershipSteps({ member, etag, isGuardian }: Props) {
  const t = useTexts(membershipTexts);
  const leave = useWrite("post", "/api/v1/members/{id}/leave");
  const object = useWrite("post", "/api/v1/members/{id}/appeal");
  const isRequest = member.state === "requested";
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {member.state === "active" && !isGuardian && <CardStep member={member} />}
      <ObjectButton
        until={member.appealableUntil}
        subject={member.id}
        lodge={(grounds) => object.mutateAsync({ path: { id: member.id }, body: { grounds }, etag })}
      />
      {(isRequest || member.state === "active") && (
        <ActionButton
          label={isRequest ? t.withdraw : t.leave}
          isAdverse
          ask={{
            text: isRequest ? t.withdrawText : t.leaveText,
            offersReason: !isRequest,
            reasonLabel: t.leaveReason,
          }}
          run={(reason) => leave.mutateAsync({ path: { id: member.id }, body: { reason: reason || null }, etag })}
          done={isRequest ? t.withdrawn : t.left}
        />
      )}
    </Box>
  );
}

function CardStep({ member }: Pick<Props, "member">) {
  const t = useTexts(membershipTexts);
  const cards = useRead("/api/v1/members/{id}/cards", { params: { path: { id: member.id } } });
  const ask = useWrite("post", "/api/v1/members/{id}/cards");
  if (!cards.data) return null;
  const states = cards.data.value.items.map((card) => card.state);
  if (states.some((state) => state === "active" || state === "suspended"))
    return (
      <Button component={Link} to="/my/card" variant="contained">
        {t.toCard}
      </Button>
    );
  const isUnderWay = states.some((state) => state === "requested" || state === "approved");
  return (
    <ActionButton
      label={isUnderWay ? t.cardUnderWay : t.askCard}
      variant="contained"
      disabled={member.awaitsGuardian || isUnderWay}
      run={() => ask.mutateAsync({ path: { id: member.id } })}
      done={t.cardAsked}
    />
  );
}
