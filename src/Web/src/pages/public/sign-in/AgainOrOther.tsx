import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { type Asked, askAgainAfter, useAskCode } from "./asked";
import { clockOf, useSecondsTo } from "./countdown";
import { signInTexts } from "./texts";

type Props = { asked: Asked | null; onAsked: (asked: Asked) => void; onOtherNumber: () => void };

/** Another code to the same number, once that is allowed again, or a code to another number. */
export function AgainOrOther({ asked, onAsked, onOtherNumber }: Props) {
  const t = useTexts(signInTexts);
  const f = useFormats();
  const { ask, isPending, error } = useAskCode();
  const wait = useSecondsTo(asked && asked.at + askAgainAfter);
  return (
    <>
      {asked && (
        <Button
          variant="outlined"
          disabled={wait > 0}
          loading={isPending}
          onClick={() => void ask(asked.mobile).then(onAsked, () => {})}
        >
          {wait > 0 ? t.askAgainIn(f.digits(clockOf(wait))) : t.askAgain}
        </Button>
      )}
      <Button onClick={onOtherNumber}>{t.otherNumber}</Button>
      {error && (
        <Box sx={{ width: "100%" }}>
          <ProblemAlert problem={error} />
        </Box>
      )}
    </>
  );
}
