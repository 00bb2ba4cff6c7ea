import Link from "@mui/material/Link";
import { Link as RouterLink, useLocation, useSearchParams } from "react-router";
import { useTexts } from "@/texts";
import { AskCode } from "./AskCode";
import type { Asked } from "./asked";
import { EnterCode } from "./EnterCode";
import { SignInFrame } from "./SignInFrame";
import { signInTexts } from "./texts";

/**
 * Citizens sign in by a code that comes to their phone. The address names the request (`asked`), so that a reload goes on with
 * it, and the back button leads to the number again.
 */
export default function SignIn() {
  const t = useTexts(signInTexts);
  const [search, setSearch] = useSearchParams();
  const sent = useLocation().state as Asked | null;
  const id = search.get("asked");
  const enter = (asked: Asked) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        next.set("asked", asked.id);
        return next;
      },
      { state: asked, replace: id !== null },
    );
  const start = () =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      next.delete("asked");
      return next;
    });
  const back = search.get("back");
  return (
    <SignInFrame
      title={t.title}
      lead={t.lead}
      foot={
        <span>
          {t.isStaff}{" "}
          <Link component={RouterLink} to={`/sign-in/staff${back ? `?back=${encodeURIComponent(back)}` : ""}`}>
            {t.staffLink}
          </Link>
        </span>
      }
    >
      {id ? (
        <EnterCode key={id} id={id} asked={sent?.id === id ? sent : null} onAsked={enter} onOtherNumber={start} />
      ) : (
        <AskCode onAsked={enter} />
      )}
    </SignInFrame>
  );
}
