import PersonAdd from "@mui/icons-material/PersonAddAltOutlined";
import UploadFile from "@mui/icons-material/UploadFileOutlined";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useListPage } from "@/api/reads";
import { memberDuties, memberStates } from "@/names/members";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { Export, List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { useMemberColumns } from "./columns";
import { RequestAnswer } from "./RequestAnswer";
import { useRequests } from "./requests";
import { memberListTexts } from "./texts";

type Query = {
  state?: Schemas["MemberState"];
  duty?: Schemas["MemberDuty"];
  sort?: "name" | "-name" | "dueOn";
};

/** The association's members; `?state=requested` shows those who ask to join, who can be answered right there. */
export default function Members() {
  const t = useTexts(memberListTexts);
  const { id, leads } = useAssociation();
  const { get, isAny } = useFilters();
  const states = useNames(memberStates);
  const duties = useNames(memberDuties);
  const isRequests = get("state") === "requested";
  const list = useListPage("/api/v1/associations/{id}/members", {
    params: {
      path: { id },
      query: {
        q: get("q"),
        ...({
          state: get("state"),
          duty: get("duty"),
          sort: get("sort") ?? (isRequests ? "dueOn" : "name"),
        } as Query),
        limit: 50,
      },
    },
  });
  const columns = useMemberColumns(isRequests);
  return (
    <Page title={t.title} actions={<Actions id={id} leads={leads} isRequests={isRequests} />}>
      <Filters>
        <SearchFilter label={t.search} />
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
        <ChoiceFilter label={t.duty} name="duty" choices={duties.choices} />
        <ChoiceFilter
          label={t.order}
          name="sort"
          otherwise={isRequests ? t.byDue : t.byName}
          choices={[
            ...(isRequests ? [{ value: "name", label: t.byName }] : []),
            { value: "-name", label: t.byNameDown },
          ]}
        />
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/associations/${id}/members/${row.id}`}
        columns={columns}
        rowActions={isRequests && leads ? (row) => <RequestAnswer request={row} /> : undefined}
        empty={
          isRequests
            ? { title: t.noRequests, help: t.noRequestsHelp }
            : isAny
              ? { title: t.empty, help: t.emptyHelp }
              : { title: t.none, help: t.noneHelp }
        }
      />
    </Page>
  );
}

function Actions({ id, leads, isRequests }: { id: string; leads: boolean; isRequests: boolean }) {
  const t = useTexts(memberListTexts);
  const f = useFormats();
  const waiting = useRequests(id).data?.value;
  const state = useFilters().get("state");
  const count = waiting && `${f.number(waiting.items.length)}${waiting.next ? "+" : ""}`;
  const sheet = `/api/v1/associations/${id}/members/sheet${state ? `?state=${state}` : ""}`;
  return (
    <>
      {isRequests ? (
        <Button component={Link} to=".">
          {t.all}
        </Button>
      ) : (
        !!waiting?.items.length &&
        count && (
          <Button component={Link} to="?state=requested" color="warning">
            {t.requests(count)}
          </Button>
        )
      )}
      <Export url={sheet} method="POST" label={t.takeOut} help={t.takeOutHelp} />
      {leads && (
        <>
          <Button component={Link} to={`/associations/${id}/imports`} startIcon={<UploadFile aria-hidden />}>
            {t.import}
          </Button>
          <Button
            component={Link}
            to={`/associations/${id}/members/new`}
            variant="contained"
            startIcon={<PersonAdd aria-hidden />}
          >
            {t.enter}
          </Button>
        </>
      )}
    </>
  );
}
