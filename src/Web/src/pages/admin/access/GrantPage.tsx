import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { administration, useSession } from "@/app/session";
import { useParam } from "@/app/useParam";
import { type GrantedRole, grantStates, roles } from "@/names/access";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { TextLink } from "@/ui/TextLink";
import { ScopeName } from "./ScopeName";
import { grantsTexts } from "./texts";

type Props = { grant: Schemas["GrantView"]; etag: string | null };

/** One role that somebody holds: confirm it as the second person, or end it. */
export default function GrantPage() {
  const id = useParam("id");
  const t = useTexts(grantsTexts);
  const names = useNames(roles);
  const query = useRead("/api/v1/admin/grants/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(grant, etag) => (
        <Page
          title={grant.fullName ?? t.person}
          lead={names.labelOf(grant.role as GrantedRole)}
          parent={{ to: "/office/grants", label: t.title }}
          actions={<State of={grantStates} value={grant.state} />}
        >
          {grant.state === "awaited" && <Awaited grant={grant} etag={etag} />}
          <GrantFacts grant={grant} />
          <End grant={grant} etag={etag} />
        </Page>
      )}
    </Loaded>
  );
}

function GrantFacts({ grant }: Pick<Props, "grant">) {
  const t = useTexts(grantsTexts);
  const f = useFormats();
  const { me } = useSession();
  const whoIs = (id: string | null) => (id === null ? t.byInstallation : id === me?.id ? t.byYou : t.byColleague);
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          { label: t.scope, value: <ScopeName role={grant.role} scope={grant.scope} /> },
          { label: t.since, value: f.instant(grant.since) },
          { label: t.until, value: grant.until ? f.instant(grant.until) : t.untilEnded },
          { label: t.givenBy, value: whoIs(grant.givenBy) },
          !!grant.confirmedBy && { label: t.confirmedBy, value: whoIs(grant.confirmedBy) },
          { label: t.reasonGiven, value: grant.reason },
          {
            label: t.audit,
            value: <TextLink to={`/office/audit?subject=${grant.id}`}>{t.audit}</TextLink>,
          },
          {
            label: t.otherGrants,
            value: <TextLink to={`/office/grants?user=${grant.userId}`}>{t.otherGrants}</TextLink>,
          },
        ]}
      />
    </Section>
  );
}

function Awaited({ grant, etag }: Props) {
  const t = useTexts(grantsTexts);
  const names = useNames(roles);
  const { me } = useSession();
  const confirm = useWrite("post", "/api/v1/admin/grants/{id}/confirm");
  const isConcerned = me?.id === grant.givenBy || me?.id === grant.userId;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        !isConcerned && (
          <ActionButton
            label={t.confirm}
            variant="contained"
            size="small"
            done={t.confirmed}
            ask={{ text: t.confirmText(grant.fullName ?? "", names.labelOf(grant.role as GrantedRole)) }}
            run={() => confirm.mutateAsync({ path: { id: grant.id }, etag })}
          />
        )
      }
    >
      <AlertTitle>{t.awaitedTitle}</AlertTitle>
      {t.awaitedText}
    </Alert>
  );
}

function End({ grant, etag }: Props) {
  const t = useTexts(grantsTexts);
  const names = useNames(roles);
  const { has } = useSession();
  const end = useWrite("post", "/api/v1/admin/grants/{id}/end");
  if (grant.state === "ended" || !has(administration)) return null;
  return (
    <ActionButton
      label={t.end}
      isAdverse
      done={t.ended}
      ask={{
        text: t.endText(grant.fullName ?? "", names.labelOf(grant.role as GrantedRole)),
        needsReason: true,
        reasonHelp: t.reasonKept,
      }}
      run={(reason) => end.mutateAsync({ path: { id: grant.id }, body: { reason }, etag })}
    />
  );
}
