import MapOutlined from "@mui/icons-material/MapOutlined";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useListPage } from "@/api/reads";
import { useClubs, useDistricts } from "@/api/reference";
import { licenceStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { addressOf } from "./query";
import { registerTexts } from "./texts";

const path = "/api/v1/associations";

type Sort = "name" | "-name" | "expiresOn" | "-expiresOn";

/** The public register: search by name, club, district and standing. */
export default function Register() {
  const t = useTexts(registerTexts);
  const f = useFormats();
  const { get } = useFilters();
  const states = useNames(licenceStates);
  const districts = useDistricts();
  const clubs = useClubs();
  const query = {
    q: get("q"),
    club: get("club"),
    district: get("district") ? Number(get("district")) : undefined,
    state: get("state") as Schemas["LicenceState"] | undefined,
    sort: get("sort") as Sort | undefined,
  };
  const list = useListPage(path, { params: { query: { ...query, limit: 25 } } });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button component={Link} to="/districts" startIcon={<MapOutlined aria-hidden />}>
          {t.toMap}
        </Button>
      }
    >
      <Filters>
        <SearchFilter label={t.search} />
        <ChoiceFilter label={t.club} name="club" choices={clubs.choices} />
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
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/register/${row.id}`}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (row) => row.name },
          { key: "club", label: t.club, cell: (row) => row.clubName },
          { key: "district", label: t.district, cell: (row) => f.number(row.district) },
          { key: "number", label: t.number, cell: (row) => <Isolated>{f.digits(row.licenceNumber)}</Isolated> },
          { key: "state", label: t.state, cell: (row) => <State of={licenceStates} value={row.state} /> },
          { key: "expires", label: t.expires, cell: (row) => f.day(row.expiresOn) },
        ]}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl={addressOf(path, query)}
      />
    </Page>
  );
}
