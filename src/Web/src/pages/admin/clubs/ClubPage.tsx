import type { z } from "zod";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { management, useSession } from "@/app/session";
import { useParam } from "@/app/useParam";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Form } from "@/ui/Form";
import { Loaded } from "@/ui/Loaded";
import { useNotify } from "@/ui/notices";
import { Page, Section } from "@/ui/Page";
import { ClubState } from "./ClubState";
import { ClubFields, clubBodyOf, useClubFields } from "./clubFields";
import { Officers } from "./Officers";
import { clubsTexts } from "./texts";

type Props = { club: Schemas["ClubView"]; etag: string | null };

/** One club: what it is called, whether it is open, and who its officers are. */
export default function ClubPage() {
  const id = useParam("id");
  const t = useTexts(clubsTexts);
  const { has } = useSession();
  const query = useRead("/api/v1/clubs/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(club, etag) => (
        <Page
          title={club.name}
          parent={{ to: "/office/clubs", label: t.title }}
          actions={
            <>
              <ClubState club={club} />
              {has(management) && <OpenOrClose club={club} etag={etag} />}
            </>
          }
        >
          {has(management) ? (
            <>
              <Describe club={club} etag={etag} />
              <Officers clubId={club.id} etag={etag} />
            </>
          ) : (
            <Section title={t.describe}>
              <Facts facts={[{ label: t.description, value: club.description ?? "—" }]} />
            </Section>
          )}
        </Page>
      )}
    </Loaded>
  );
}

function OpenOrClose({ club, etag }: Props) {
  const t = useTexts(clubsTexts);
  const close = useWrite("post", "/api/v1/admin/clubs/{id}/close");
  const reopen = useWrite("post", "/api/v1/admin/clubs/{id}/reopen");
  const path = { id: club.id };
  return club.isActive ? (
    <ActionButton
      label={t.close}
      isAdverse
      done={t.closed}
      ask={{ text: t.closeText, needsReason: true }}
      run={(reason) => close.mutateAsync({ path, body: { reason }, etag })}
    />
  ) : (
    <ActionButton
      label={t.reopen}
      done={t.reopened}
      ask={{ text: t.reopenText }}
      run={() => reopen.mutateAsync({ path, etag })}
    />
  );
}

function Describe({ club, etag }: Props) {
  const t = useTexts(clubsTexts);
  const f = useFormats();
  const notify = useNotify();
  const schema = useClubFields();
  const describe = useWrite("put", "/api/v1/admin/clubs/{id}");
  const save = async (typed: z.infer<typeof schema>) => {
    await describe.mutateAsync({ path: { id: club.id }, body: clubBodyOf(typed), etag });
    notify(t.saved);
  };
  return (
    <Section title={t.describe}>
      <Form
        schema={schema}
        values={{ name: club.name, order: f.digits(String(club.order)), description: club.description ?? "" }}
        onSubmit={save}
        submitLabel={t.save}
      >
        <ClubFields />
      </Form>
    </Section>
  );
}
