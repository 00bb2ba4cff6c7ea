import { type Schemas, useListPage, useRead } from "@/api/reads";
import { licenceStates } from "@/names/licences";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { registerTexts } from "./texts";

/** The public register: search by name, district and standing. */
export default function Register() {
  const t = useTexts(registerTexts);
  const f = useFormats();
  const { get } = useFilters();
  const states = useNames(licenceStates);
  const districts = useRead("/api/v1/reference/districts");
  const query = {
    q: get("q"),
    district: get("district") ? Number(get("district")) : undefined,
    state: get("state") as Schemas["LicenceState"] | undefined,
    limit: 25,
  };
  const list = useListPage("/api/v1/associations", { params: { query } });
  const districtName = (code: number) => `${t.district} ${f.number(code)}`;
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters>
        <SearchFilter label={t.search} />
        <ChoiceFilter
          label={t.district}
          name="district"
          choices={(districts.data?.value ?? []).map(({ code }) => ({
            value: String(code),
            label: districtName(code),
          }))}
        />
        <ChoiceFilter label={t.state} name="state" choices={states.choices} />
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/register/${row.id}`}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (row) => row.name },
          { key: "district", label: t.district, cell: (row) => f.number(row.district) },
          { key: "state", label: t.state, cell: (row) => <State of={licenceStates} value={row.state} /> },
          { key: "expires", label: t.expires, cell: (row) => f.day(row.expiresOn) },
        ]}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl="/api/v1/associations"
      />
    </Page>
  );
}
