import { useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { Password } from "./Password";
import { SecondFactor } from "./SecondFactor";
import { Sessions } from "./Sessions";
import { securityTexts } from "./texts";

/** Where the caller is signed in, their second factor, and for staff the password. */
export default function Security() {
  const t = useTexts(securityTexts);
  const { me } = useSession();
  return (
    <Page title={t.title} lead={t.lead} width="md">
      <SecondFactor />
      {me?.kind === "staff" && <Password />}
      <Sessions />
    </Page>
  );
}
