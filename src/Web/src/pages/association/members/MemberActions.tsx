import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import type { MemberPartProps } from "./MemberPage";
import { memberListTexts, memberTexts } from "./texts";

/** Answers a request, or ends a membership. */
export function MemberActions({ member: { id, fullName }, etag, moves }: MemberPartProps) {
  const t = useTexts(memberTexts);
  const list = useTexts(memberListTexts);
  const approve = useWrite("post", "/api/v1/members/{id}/approve");
  const refuse = useWrite("post", "/api/v1/members/{id}/refuse");
  const remove = useWrite("post", "/api/v1/members/{id}/remove");
  const path = { id };
  return (
    <>
      {moves.has("approve") && (
        <ActionButton
          label={list.approve}
          variant="contained"
          run={() => approve.mutateAsync({ path, etag })}
          done={list.approved(fullName)}
        />
      )}
      {moves.has("refuse") && (
        <ActionButton
          label={list.refuse}
          isAdverse
          ask={{ text: list.refuseText(fullName), needsReason: true }}
          run={(reason) => refuse.mutateAsync({ path, etag, body: { reason } })}
          done={list.refused(fullName)}
        />
      )}
      {moves.has("remove") && (
        <ActionButton
          label={t.remove}
          isAdverse
          ask={{ text: t.removeText(fullName), needsReason: true }}
          run={(reason) => remove.mutateAsync({ path, etag, body: { reason } })}
          done={t.removed}
        />
      )}
    </>
  );
}
