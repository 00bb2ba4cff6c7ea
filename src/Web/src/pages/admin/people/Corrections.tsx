import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { type Schemas, useListPage } from "@/api/reads";
import { State, useNames } from "@/names/name";
import { personCorrectionStates } from "@/names/people";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Empty } from "@/ui/Empty";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { Pager } from "@/ui/ListPage";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { TextLink } from "@/ui/TextLink";
import { CorrectionMoves } from "./CorrectionMoves";
import { OldAndNew } from "./OldAndNew";
import { correctionsTexts } from "./texts";

/** What people asked to have put right in their records, each with the old beside the new. */
export default function Corrections() {
  const t = useTexts(correctionsTexts);
  const { get } = useFilters();
  const names = useNames(personCorrectionStates);
  const query = { state: get("state") as Schemas["PersonCorrectionState"] | undefined, limit: 10 };
  const list = useListPage("/api/v1/admin/person-corrections", { params: { query } });
  return (
    <Page title={t.title} lead={t.lead}>
      <Filters>
        <ChoiceFilter
          label={t.state}
          name="state"
          otherwise={t.otherwise}
          choices={names.choices.filter((choice) => choice.value !== "open")}
        />
      </Filters>
      <Loaded query={list}>
        {({ items, next }) => (
          <>
            {items.length === 0 && (
              <Paper>
                <Empty title={t.empty} help={t.emptyHelp} />
              </Paper>
            )}
            {items.map((correction) => (
              <Correction key={correction.id} correction={correction} />
            ))}
            <Pager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Correction({ correction }: { correction: Schemas["PersonCorrectionView"] }) {
  const t = useTexts(correctionsTexts);
  const f = useFormats();
  const isOpen = correction.state === "open";
  return (
    <Paper component="article" sx={{ p: 2.5, mb: 2, display: "grid", gap: 1.5 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5, alignItems: "center" }}>
        <State of={personCorrectionStates} value={correction.state} />
        {isOpen && <Deadline day={correction.dueOn} />}
        <span>{t.requested(f.instant(correction.requestedAt))}</span>
        <TextLink to={`/office/people/${correction.personId}`}>{t.person}</TextLink>
      </Box>
      <OldAndNew correction={correction} />
      <div>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {t.why}:{" "}
        </Typography>
        {correction.reason}
      </div>
      {isOpen ? (
        <CorrectionMoves correction={correction} />
      ) : (
        <div>
          {correction.decidedOn && t.decided(f.day(correction.decidedOn))}: {correction.decisionReason}
        </div>
      )}
    </Paper>
  );
}
