import { useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { Mailbox } from "./Mailbox";
import { PreferencesForm } from "./PreferencesForm";
import { inboxTexts, mailboxTexts, preferenceTexts } from "./texts";

/** How the caller wants to be told, and where their mail goes. */
export default function MyPreferences() {
  const t = useTexts(preferenceTexts);
  const mail = useTexts(mailboxTexts);
  const inbox = useTexts(inboxTexts);
  const chosen = useRead("/api/v1/messages/preferences");
  const mailbox = useRead("/api/v1/messages/email", undefined, {
    every: (own) => (isOnItsWay(own?.wanted) ? 3000 : false),
  });
  const hasMail = mailbox.data?.value.hindrance !== "notSetUp";
  return (
    <Page
      title={t.title}
      lead={hasMail ? t.lead : t.leadWithoutMail}
      parent={{ to: "/my/inbox", label: inbox.title }}
      width="md"
    >
      <Section title={t.title}>
        <Loaded query={chosen}>
          {(preferences, etag) => (
            <PreferencesForm key={etag} preferences={preferences} etag={etag} hasMail={hasMail} />
          )}
        </Loaded>
      </Section>
      <Section title={mail.title}>
        <Loaded query={mailbox}>{(own, etag) => <Mailbox mailbox={own} etag={etag} />}</Loaded>
      </Section>
    </Page>
  );
}

const isOnItsWay = (wanted: { delivery: string | null } | null | undefined) => wanted?.delivery === "pending";
