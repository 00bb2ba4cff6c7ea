import { useNavigate } from "react-router";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { management, useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { DownloadButton } from "@/ui/DownloadButton";
import { lettersTexts } from "./texts";

type Props = { letter: Schemas["LetterView"]; etag: string | null };

/** What may be done with a letter: a draft is issued or discarded, an issued one printed or withdrawn. */
export function LetterMoves({ letter, etag }: Props) {
  if (letter.state === "draft") return <DraftMoves letter={letter} etag={etag} />;
  if (letter.state === "issued") return <IssuedMoves letter={letter} etag={etag} />;
  return letter.withdrawalReason;
}

function DraftMoves({ letter, etag }: Props) {
  const t = useTexts(lettersTexts);
  const { has } = useSession();
  const navigate = useNavigate();
  const issue = useWrite("post", "/api/v1/admin/letters/{id}/issue");
  const discard = useWrite("delete", "/api/v1/admin/letters/{id}");
  const path = { id: letter.id };
  return (
    <>
      {has(management) && (
        <ActionButton
          label={t.issue}
          variant="contained"
          done={t.issued}
          ask={{ text: t.issueText }}
          run={() => issue.mutateAsync({ path, etag })}
        />
      )}
      <ActionButton
        label={t.discard}
        isAdverse
        done={t.discarded}
        ask={{ text: t.discardText }}
        run={async () => {
          await discard.mutateAsync({ path, etag });
          navigate("/office/letters", { replace: true });
        }}
      />
    </>
  );
}

function IssuedMoves({ letter, etag }: Props) {
  const t = useTexts(lettersTexts);
  const { has } = useSession();
  const withdraw = useWrite("post", "/api/v1/admin/letters/{id}/withdraw");
  return (
    <>
      <DownloadButton
        label={t.paper}
        variant="contained"
        url={`/api/v1/letters/${letter.id}/paper`}
        name={`${letter.number?.replace("/", "-") ?? "letter"}.pdf`}
      />
      {has(management) && (
        <ActionButton
          label={t.withdraw}
          isAdverse
          done={t.withdrawn}
          ask={{ text: t.withdrawText, needsReason: true }}
          run={(reason) => withdraw.mutateAsync({ path: { id: letter.id }, body: { reason }, etag })}
        />
      )}
    </>
  );
}
