import { type Schemas, useListPage } from "@/api/reads";
import { useClubs, useDistricts } from "@/api/reference";
import { office, useSession } from "@/app/session";
import { licenceStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { AssociationMenu } from "./AssociationMenu";
import { officeAssociationsTexts } from "./texts";

const orders = ["expiresOn", "-expiresOn"] as const;

/** The register as the Office reads it: with the ways to each association's parts. Officers of a club see their club's. */
export default function OfficeRegister() {
  const t = useTexts(officeAssociationsTexts);
  const f = useFormats();
  const { has, me } = useSession();
  const states = useNames(licenceStates);
  const clubs = useClubs();
  const districts = useDistricts();
  const { get } = useFilters();
  const isOffice = has(office);
  const ownClubs = me?.roles.flatMap(({ role, scope }) => (role === "ClubOfficer" && scope ? [scope] : [])) ?? [];
  const clubChoices = isOffice ? clubs.choices : clubs.choices.filter(({ value }) => ownClubs.includes(value));
  const query = {
    q: get("q"),
    club: get("club") ?? (isOffice ? undefined : ownClubs[0]),
    district: get("district") ? Number(get("district")) : undefined,
    state: get("state") as Schemas["LicenceState"] | undefined,
    sort: orders.find((order) => order === get("sort")),
  };
  const list = useListPage("/api/v1/associations", { params: { query: { ...query, limit: 25 } } });
  const exported = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return (
    <Page title={t.title} lead={isOffice ? t.lead : t.leadOfClub} width="xl">
      <Filters>
        <SearchFilter label={t.search} />
        {clubChoices.length > 1 && <ChoiceFilter label={t.club} name="club" choices={clubChoices} />}
        <ChoiceFilter label={t.district} name="district" choices={districts.choices} />
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
        <ChoiceFilter
          label={t.order}
          name="sort"
          otherwise={t.byName}
          choices={[
            { value: "expiresOn", label: t.byExpiry },
            { value: "-expiresOn", label: t.byExpiryLast },
          ]}
        />
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => (isOffice ? `/office/associations/${row.id}` : `/register/${row.id}`)}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (row) => row.name },
          { key: "state", label: t.state, cell: (row) => <State of={licenceStates} value={row.state} /> },
          { key: "club", label: t.club, cell: (row) => row.clubName },
          { key: "district", label: t.district, cell: (row) => f.number(row.district) },
          { key: "expires", label: t.expires, cell: (row) => f.shortDay(row.expiresOn) },
          { key: "number", label: t.number, cell: (row) => <Isolated>{f.digits(row.licenceNumber)}</Isolated> },
        ]}
        rowActions={isOffice ? (row) => <AssociationMenu id={row.id} name={row.name} /> : undefined}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl={`/api/v1/associations?${exported}`}
      />
    </Page>
  );
}
