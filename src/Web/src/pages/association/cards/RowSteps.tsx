import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { useFreshEtag } from "../parts/fresh";
import { cardTexts } from "./texts";

/** Answers a wish for a card, or issues an approved one, right in the list. */
export function RowSteps({ card: { id, state } }: { card: Schemas["CardRow"] }) {
  const t = useTexts(cardTexts);
  const etagOf = useFreshEtag("/api/v1/cards/{id}");
  const approve = useWrite("post", "/api/v1/cards/{id}/approve");
  const refuse = useWrite("post", "/api/v1/cards/{id}/refuse");
  const issue = useWrite("post", "/api/v1/cards/{id}/issue");
  const named = async () => ({ path: { id }, etag: await etagOf({ params: { path: { id } } }) });
  if (state === "approved")
    return (
      <ActionButton
        label={t.issue}
        size="small"
        ask={{ text: t.issueText }}
        run={async () => issue.mutateAsync(await named())}
        done={t.issued}
      />
    );
  if (state !== "requested") return null;
  return (
    <>
      <ActionButton
        label={t.approve}
        size="small"
        variant="contained"
        run={async () => approve.mutateAsync(await named())}
        done={t.approved}
      />{" "}
      <ActionButton
        label={t.refuse}
        size="small"
        isAdverse
        ask={{ text: t.refuseText, needsReason: true }}
        run={async (reason) => refuse.mutateAsync({ ...(await named()), body: { reason } })}
        done={t.refused}
      />
    </>
  );
}
