import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { addressOf } from "@/api/address";
import { useListPage } from "@/api/reads";
import { administration, useSession } from "@/app/session";
import { type GrantedRole, grantStates, roles } from "@/names/access";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { GiveGrant } from "./GiveGrant";
import { ScopeName } from "./ScopeName";
import { grantsTexts } from "./texts";

/** Who holds which role where. */
export default function Grants() {
  const t = useTexts(grantsTexts);
  const f = useFormats();
  const names = useNames(roles);
  const { has } = useSession();
  const { get, set } = useFilters();
  const [search] = useSearchParams();
  const [isGiving, setGiving] = useState(search.has("give"));
  const query = {
    user: get("user"),
    role: get("role"),
    scope: get("scope"),
    held: get("held") ? true : undefined,
    limit: 20,
  };
  const list = useListPage("/api/v1/admin/grants", { params: { query } });
  const giveButton = has(administration) && (
    <Button variant="contained" onClick={() => setGiving(true)}>
      {t.give}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={giveButton}>
      <Filters>
        <ChoiceFilter label={t.role} name="role" choices={names.choices} />
        <ChoiceFilter label={t.shown} name="held" choices={[{ value: "yes", label: t.heldOnly }]} />
        {query.user && <Chip label={t.onlyPerson} onDelete={() => set("user", undefined)} />}
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(grant) => grant.id}
        linkTo={(grant) => `/office/grants/${grant.id}`}
        columns={[
          { key: "person", label: t.person, isTitle: true, cell: (grant) => grant.fullName ?? "—" },
          { key: "role", label: t.role, cell: (grant) => names.labelOf(grant.role as GrantedRole) },
          { key: "scope", label: t.scope, cell: (grant) => <ScopeName role={grant.role} scope={grant.scope} /> },
          { key: "state", label: t.state, cell: (grant) => <State of={grantStates} value={grant.state} /> },
          { key: "since", label: t.since, cell: (grant) => f.instant(grant.since) },
          { key: "until", label: t.until, cell: (grant) => (grant.until ? f.instant(grant.until) : t.untilEnded) },
        ]}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl={addressOf("/api/v1/admin/grants", query)}
      />
      {isGiving && <GiveGrant onClose={() => setGiving(false)} />}
    </Page>
  );
}
