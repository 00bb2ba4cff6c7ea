import { useWrite } from "@/api/writes";
import { administration, useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { AccountStep } from "./AccountStep";
import { DeskCode } from "./DeskCode";
import { Invite } from "./Invite";
import { accountsTexts } from "./texts";

/** Opens accounts for staff, and helps whoever cannot sign in. The code at the desk is every officer's, the rest the administrators'. */
export default function Accounts() {
  const t = useTexts(accountsTexts);
  const { has } = useSession();
  return (
    <Page title={t.title} lead={t.lead} width="md">
      <DeskCode />
      {has(administration) && (
        <>
          <Invite />
          <Resets />
        </>
      )}
    </Page>
  );
}

function Resets() {
  const t = useTexts(accountsTexts);
  const password = useWrite("post", "/api/v1/admin/password-resets");
  const factor = useWrite("post", "/api/v1/admin/second-factor-resets");
  const sessions = useWrite("post", "/api/v1/admin/session-ends");
  return (
    <>
      <AccountStep
        title={t.password}
        text={t.passwordText}
        label={t.passwordRun}
        done={t.passwordDone}
        run={(body) => password.mutateAsync({ body })}
      />
      <AccountStep
        title={t.factor}
        text={t.factorText}
        label={t.factorRun}
        done={t.factorDone}
        run={(body) => factor.mutateAsync({ body })}
      />
      <AccountStep
        title={t.sessions}
        text={t.sessionsText}
        label={t.sessionsRun}
        done={t.sessionsDone}
        run={(body) => sessions.mutateAsync({ body })}
      />
    </>
  );
}
