import { mobileOf } from "@/persian/fields";
import { useTexts } from "@/texts";
import { SmallForm, SmallLine } from "@/ui/SmallForm";
import { type Asked, useAskCode } from "./asked";
import { signInTexts } from "./texts";

/** The first step: to which phone the code goes. */
export function AskCode({ onAsked }: { onAsked: (asked: Asked) => void }) {
  const t = useTexts(signInTexts);
  const { ask } = useAskCode();
  return (
    <SmallForm
      values={{ mobile: "" }}
      checks={{ mobile: (typed) => mobileOf(typed) === null && t.mobileWrong }}
      onSubmit={async ({ mobile }) => onAsked(await ask(mobileOf(mobile) ?? mobile))}
      submitLabel={t.sendCode}
    >
      <SmallLine
        name="mobile"
        label={t.mobile}
        help={t.mobileHelp}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        autoFocus
        isLatin
      />
    </SmallForm>
  );
}
