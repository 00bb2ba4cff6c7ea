import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { ChoiceFilter, Filters, SearchFilter, useFilters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { comingOf, grouped, type Rule, useRuleValue } from "./rulebook";
import { rulesTexts } from "./texts";

/** Every number that the Office sets: today's value and what is coming. */
export default function Rules() {
  const t = useTexts(rulesTexts);
  const { get } = useFilters();
  const query = useRead("/api/v1/admin/rules");
  const sought = get("q") ?? "";
  const isWanted = (rule: Rule) =>
    (rule.title.includes(sought) || rule.name.includes(sought)) &&
    (get("which") !== "coming" || comingOf(rule).length > 0) &&
    (get("which") !== "changed" || rule.value !== rule.default);
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters>
        <SearchFilter label={t.search} />
        <ChoiceFilter
          label={t.which}
          name="which"
          choices={[
            { value: "coming", label: t.onlyComing },
            { value: "changed", label: t.onlyChanged },
          ]}
        />
      </Filters>
      <Loaded query={query}>
        {(rules) => {
          const groups = grouped(rules.filter(isWanted));
          if (groups.length === 0)
            return (
              <Paper>
                <Empty title={t.none} help={t.noneHelp} />
              </Paper>
            );
          return groups.map((group) => (
            <Section key={group.key} title={t.groups[group.key]}>
              <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
                {group.rules.map((rule) => (
                  <RuleLine key={rule.name} rule={rule} />
                ))}
              </Box>
            </Section>
          ));
        }}
      </Loaded>
    </Page>
  );
}

function RuleLine({ rule }: { rule: Rule }) {
  const t = useTexts(rulesTexts);
  const f = useFormats();
  const inUnit = useRuleValue();
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0,1fr) auto", md: "minmax(0,1fr) 9rem minmax(0,16rem)" },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: "center",
        py: 1,
        "&:not(:last-of-type)": { borderBottom: 1, borderColor: "divider" },
      }}
    >
      <Box component={Link} to={`/office/rules/${rule.name}`} sx={{ color: "primary.main", fontWeight: 600 }}>
        {rule.title}
      </Box>
      <Typography component="span" sx={{ fontWeight: 700 }}>
        {inUnit(rule.unit, rule.value)}
      </Typography>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", gridColumn: { xs: "1 / -1", md: "auto" } }}>
        {comingOf(rule).map((row) => (
          <StateChip
            key={row.id}
            tone="warning"
            label={t.coming(inUnit(rule.unit, row.value), f.day(row.effectiveFrom))}
          />
        ))}
      </Box>
    </Box>
  );
}
