import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import { type Schemas, useWholeList } from "@/api/reads";
import { useDistricts } from "@/api/reference";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { List } from "@/ui/ListPage";
import { referenceTexts } from "./texts";

/** The districts, and the neighbourhoods of the one that is chosen. */
export function Geography() {
  const t = useTexts(referenceTexts);
  const { get } = useFilters();
  const districts = useDistricts();
  const code = Number(get("district"));
  return (
    <Box sx={{ mb: 2 }}>
      <Filters>
        <ChoiceFilter label={t.district} name="district" choices={districts.choices} />
      </Filters>
      {code ? (
        <Neighbourhoods code={code} />
      ) : (
        <Paper>
          <Empty title={t.chooseDistrict} help={t.chooseDistrictHelp} />
        </Paper>
      )}
    </Box>
  );
}

function Neighbourhoods({ code }: { code: number }) {
  const t = useTexts(referenceTexts);
  const f = useFormats();
  const list = useWholeList("/api/v1/reference/districts/{code}/neighbourhoods", (all) => all, {
    params: { path: { code } },
  });
  return (
    <List<Schemas["NeighbourhoodView"]>
      label={t.neighbourhood}
      query={list}
      keyOf={(one) => String(one.code)}
      columns={[
        { key: "name", label: t.neighbourhood, isTitle: true, cell: (one) => one.name },
        { key: "part", label: t.subDistrict, cell: (one) => one.subDistrictName },
        { key: "code", label: t.code, cell: (one) => f.digits(String(one.code)) },
      ]}
      empty={{ title: t.noneThere }}
    />
  );
}
