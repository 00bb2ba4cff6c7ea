import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useListPage, useRead } from "@/api/reads";
import { memberStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { membershipTexts } from "./texts";

/** The caller's memberships, and those of minors for whom they answer. */
export default function Memberships() {
  const t = useTexts(membershipTexts);
  const list = useListPage("/api/v1/members/mine", { params: { query: { limit: 25 } } });
  const isUnknown = useRead("/api/v1/people/mine").error?.status === 404;
  const join = (
    <Button component={Link} to="/my/join" variant="contained">
      {t.ask}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={join}>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/my/memberships/${row.id}`}
        columns={[
          { key: "association", label: t.association, isTitle: true, cell: (row) => row.association },
          { key: "member", label: t.member, cell: (row) => (row.asGuardian ? row.fullName : t.self) },
          { key: "state", label: t.state, cell: (row) => <Standing row={row} /> },
          { key: "when", label: t.when, cell: (row) => <When row={row} /> },
        ]}
        empty={{
          title: t.empty,
          help: isUnknown ? `${t.emptyHelp} ${t.guardianHelp}` : t.emptyHelp,
          action: (
            <>
              {join}
              {isUnknown && (
                <Button component={Link} to="/my/data?back=/my/memberships" variant="outlined">
                  {t.sayWho}
                </Button>
              )}
              <Button component={Link} to="/register" variant="outlined">
                {t.toRegister}
              </Button>
            </>
          ),
        }}
      />
    </Page>
  );
}

type RowProps = { row: Schemas["MyMembership"] };

function Standing({ row }: RowProps) {
  const t = useTexts(membershipTexts);
  return row.awaitsMyConsent ? (
    <StateChip tone="warning" label={t.consentAsked} />
  ) : (
    <State of={memberStates} value={row.state} />
  );
}

function When({ row }: RowProps) {
  const t = useTexts(membershipTexts);
  const f = useFormats();
  if (row.dueOn) return <Deadline day={row.dueOn} />;
  if (row.endedOn) return t.until(f.day(row.endedOn));
  if (row.joinedOn) return t.since(f.day(row.joinedOn));
  return t.asked(f.day(row.requestedOn));
}
