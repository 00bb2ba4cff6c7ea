import Button from "@mui/material/Button";
import { useState } from "react";
import { type Schemas, useListPage } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { RegisterClient } from "./RegisterClient";
import { SecretDialog } from "./SecretDialog";
import { clientsTexts } from "./texts";

type Client = Schemas["ClientView"];

const isLive = (client: Client) => client.until === null || new Date(client.until).getTime() > Date.now();

/** The organisation's other systems: let one in, give it a secret, shut it out. */
export default function Clients() {
  const t = useTexts(clientsTexts);
  const f = useFormats();
  const [isRegistering, setRegistering] = useState(false);
  const [secret, setSecret] = useState<Schemas["ClientSecret"] | null>(null);
  const list = useListPage("/api/v1/admin/clients", { params: { query: { limit: 20 } } });
  const register = (
    <Button variant="contained" onClick={() => setRegistering(true)}>
      {t.register}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={register}>
      <List
        label={t.title}
        query={list}
        keyOf={(client) => client.id}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (client) => client.name },
          {
            key: "scopes",
            label: t.scopes,
            cell: (client) =>
              client.scopes.split(" ").map((scope) => <div key={scope}>{t.scopeNames[scope] ?? scope}</div>),
          },
          {
            key: "until",
            label: t.until,
            cell: (client) => (client.until ? f.instant(client.until) : t.untilEnded),
          },
          {
            key: "state",
            label: t.isLive,
            cell: (client) =>
              isLive(client) ? (
                <StateChip tone="success" label={t.isLive} />
              ) : (
                <StateChip tone="neutral" label={t.isEnded} />
              ),
          },
        ]}
        rowActions={(client) => isLive(client) && <ClientMoves client={client} onSecret={setSecret} />}
        empty={{ title: t.empty, help: t.emptyHelp }}
      />
      {isRegistering && <RegisterClient onClose={() => setRegistering(false)} />}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Page>
  );
}

type MovesProps = { client: Client; onSecret: (secret: Schemas["ClientSecret"]) => void };

function ClientMoves({ client, onSecret }: MovesProps) {
  const t = useTexts(clientsTexts);
  const renew = useWrite("post", "/api/v1/admin/clients/{id}/secret");
  const end = useWrite("post", "/api/v1/admin/clients/{id}/end");
  const sent = (reason: string) => ({ path: { id: client.id }, body: { reason }, etag: `"${client.version}"` });
  return (
    <>
      <ActionButton
        label={t.secret}
        size="small"
        ask={{ text: t.secretText, needsReason: true }}
        run={async (reason) => onSecret(await renew.mutateAsync(sent(reason)))}
      />{" "}
      <ActionButton
        label={t.end}
        size="small"
        isAdverse
        done={t.ended}
        ask={{ text: t.endText, needsReason: true }}
        run={(reason) => end.mutateAsync(sent(reason))}
      />
    </>
  );
}
