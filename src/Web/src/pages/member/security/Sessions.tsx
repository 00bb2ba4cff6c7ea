import Typography from "@mui/material/Typography";
import { type Schemas, useListPage } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { deviceOf } from "./devices";
import { securityTexts } from "./texts";

/** Where somebody is signed in with the caller's account; each but this one can be ended. */
export function Sessions() {
  const t = useTexts(securityTexts);
  const f = useFormats();
  const list = useListPage("/api/v1/auth/sessions", { params: { query: { limit: 20 } } });
  const end = useWrite("delete", "/api/v1/auth/sessions/{id}");
  return (
    <Section title={t.sessions}>
      <Typography sx={{ color: "text.secondary", mb: 1.5 }}>{t.sessionsHelp}</Typography>
      <List
        label={t.sessionList}
        query={list}
        keyOf={(row) => row.id}
        columns={[
          { key: "device", label: t.device, isTitle: true, cell: (row) => <Device client={row.client} /> },
          { key: "address", label: t.address, cell: (row) => row.address && <Isolated mono>{row.address}</Isolated> },
          { key: "began", label: t.began, cell: (row) => f.instant(row.beganAt) },
          { key: "renewed", label: t.renewed, cell: (row) => f.instant(row.renewedAt) },
          { key: "state", label: t.state, cell: (row) => <Standing session={row} /> },
        ]}
        rowActions={(row) =>
          !row.isCurrent && (
            <ActionButton
              label={t.end}
              size="small"
              isAdverse
              ask={{ text: t.endText }}
              run={() => end.mutateAsync({ path: { id: row.id } })}
              done={t.ended}
            />
          )
        }
        empty={{ title: t.none }}
      />
    </Section>
  );
}

function Standing({ session }: { session: Schemas["SessionView"] }) {
  const t = useTexts(securityTexts);
  if (session.isCurrent) return <StateChip tone="success" label={t.current} />;
  return <StateChip tone="neutral" label={session.hasSecondFactor ? t.withSecondFactor : t.other} />;
}

function Device({ client }: { client: string | null }) {
  const t = useTexts(securityTexts);
  const { browser, system } = deviceOf(client ?? "");
  if (browser && system) return t.browserOn(browser, system);
  return browser ?? system ?? t.unknownDevice;
}
