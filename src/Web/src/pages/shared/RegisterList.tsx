import type { ReactNode } from "react";
import { addressOf } from "@/api/address";
import { type Schemas, useListPage } from "@/api/reads";
import { useClubs, useDistricts } from "@/api/reference";
import { licenceStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { registerTexts } from "./registerTexts";

const path = "/api/v1/associations";

type Row = Schemas["RegisterEntry"];
type Sort = "name" | "-name" | "expiresOn" | "-expiresOn";

type Props = {
  label: string;
  linkTo: (row: Row) => string;
  rowActions?: (row: Row) => ReactNode;
  /** The clubs whose associations are shown; left out for all of the city. */
  ofClubs?: readonly string[];
};

/** The register of associations: search by name, club, district and standing. */
export function RegisterList({ label, linkTo, rowActions, ofClubs }: Props) {
  const t = useTexts(registerTexts);
  const f = useFormats();
  const { get } = useFilters();
  const states = useNames(licenceStates);
  const districts = useDistricts();
  const clubs = useClubs().choices.filter(({ value }) => ofClubs?.includes(value) ?? true);
  const query = {
    q: get("q"),
    club: get("club") ?? ofClubs?.[0],
    district: get("district") ? Number(get("district")) : undefined,
    state: get("state") as Schemas["LicenceState"] | undefined,
    sort: get("sort") as Sort | undefined,
  };
  const list = useListPage(path, { params: { query: { ...query, limit: 25 } } });
  return (
    <>
      <Filters>
        <SearchFilter label={t.search} />
        {ofClubs?.length !== 1 && (
          <ChoiceFilter label={t.club} name="club" otherwise={ofClubs && clubs[0]?.label} choices={clubs} />
        )}
        <ChoiceFilter label={t.district} name="district" choices={districts.choices} />
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
        <ChoiceFilter
          label={t.sort}
          name="sort"
          otherwise={t.byName}
          choices={[
            { value: "-name", label: t.byNameBack },
            { value: "expiresOn", label: t.byEnd },
            { value: "-expiresOn", label: t.byEndBack },
          ]}
        />
      </Filters>
      <List
        label={label}
        query={list}
        keyOf={(row) => row.id}
        linkTo={linkTo}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (row) => row.name },
          { key: "club", label: t.club, cell: (row) => row.clubName },
          { key: "district", label: t.district, cell: (row) => f.number(row.district) },
          { key: "number", label: t.number, cell: (row) => <Isolated>{f.digits(row.licenceNumber)}</Isolated> },
          { key: "state", label: t.state, cell: (row) => <State of={licenceStates} value={row.state} /> },
          { key: "expires", label: t.expires, cell: (row) => f.day(row.expiresOn) },
        ]}
        rowActions={rowActions}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl={addressOf(path, query)}
      />
    </>
  );
}
