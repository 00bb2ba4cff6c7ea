import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import type { RenewalPartProps } from "./Renewal";
import { renewalTexts } from "./texts";

type Props = RenewalPartProps & { obstacles: readonly Schemas["RenewalObstacle"][] | undefined };

/** Hands a renewal in, having said what will follow, or takes it back. */
export function RenewalMoves({ renewal, etag, moves, obstacles }: Props) {
  const t = useTexts(renewalTexts);
  const submit = useWrite("post", "/api/v1/renewals/{id}/submit");
  const withdraw = useWrite("post", "/api/v1/renewals/{id}/withdraw");
  const path = { id: renewal.id };
  return (
    <>
      {moves.includes("submit") && (
        <ActionButton
          label={t.submit}
          variant="contained"
          ask={{ text: obstacles?.length === 0 ? t.submitClear : t.submitObstacles }}
          run={() => submit.mutateAsync({ path, etag })}
          done={t.submitted}
        />
      )}
      {moves.includes("withdraw") && (
        <ActionButton
          label={t.withdraw}
          isAdverse
          ask={{ text: t.withdrawText }}
          run={() => withdraw.mutateAsync({ path, etag })}
          done={t.withdrawn}
        />
      )}
    </>
  );
}
