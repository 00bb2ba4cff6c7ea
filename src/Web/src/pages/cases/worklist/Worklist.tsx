import Box from "@mui/material/Box";
import { addressOf } from "@/api/address";
import { type Schemas, useListPage } from "@/api/reads";
import { useDistricts } from "@/api/reference";
import { office, useSession } from "@/app/session";
import { foundingStates, workKinds } from "@/names/founding";
import { useNames } from "@/names/name";
import { useClubsInSight } from "@/pages/shared/useClubsInSight";
import { useFormats } from "@/persian/format";
import { useLanguage, useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { ChoiceFilter, Filters, useFilters } from "@/ui/Filters";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { sharedTexts } from "../shared/texts";
import { worklistTexts } from "./texts";
import { WorkFigures } from "./WorkFigures";
import { hasReference, isOfClubs, pageOf, publicPageOf, queryOf, stageOf } from "./work";

const waitingStages: readonly Schemas["FoundingState"][] = [
  "submitted",
  "screening",
  "fieldVisit",
  "committeeReview",
  "appealed",
  "returnedToReview",
];

/** What waits for the Office: the start of its day. Officers of a club follow its cases here. */
export default function Worklist() {
  const t = useTexts(worklistTexts);
  const shared = useTexts(sharedTexts);
  const f = useFormats();
  const language = useLanguage();
  const kinds = useNames(workKinds);
  const stages = useNames(foundingStates);
  const isOffice = useSession().has(office);
  const clubs = useClubsInSight();
  const districts = useDistricts();
  const { get } = useFilters();
  const query = queryOf(get);
  const list = useListPage("/api/v1/admin/worklist", { params: { query: { ...query, limit: 25 } } });
  const isOfApplications = !query.kind || query.kind === "foundingApplication";
  return (
    <Page title={t.title} lead={isOffice ? t.lead : t.leadOfClub} width="xl">
      <WorkFigures hasOwn={isOffice} />
      <Filters>
        <ChoiceFilter
          label={t.kind}
          name="kind"
          choices={kinds.choices.filter(({ value }) => isOffice || isOfClubs(value))}
        />
        {isOfApplications && (
          <ChoiceFilter
            label={t.stage}
            name="stage"
            choices={waitingStages.map((stage) => ({ value: stage, label: stages.labelOf(stage) }))}
          />
        )}
        <ChoiceFilter
          label={t.due}
          name="overdue"
          choices={[
            { value: "true", label: t.dueOverdue },
            { value: "false", label: t.dueAhead },
          ]}
        />
        <ChoiceFilter
          label={t.clock}
          name="stopped"
          otherwise={t.running}
          choices={[{ value: "true", label: t.stopped }]}
        />
        {isOffice && isOfApplications && (
          <ChoiceFilter label={t.whose} name="mine" choices={[{ value: "true", label: t.mine }]} />
        )}
        {clubs.length > 1 && <ChoiceFilter label={t.club} name="club" choices={clubs} />}
        <ChoiceFilter label={t.district} name="district" choices={districts.choices} />
      </Filters>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => `${row.kind} ${row.id}`}
        linkTo={(row) => (isOffice ? pageOf(row) : publicPageOf(row))}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (row) => row.title },
          { key: "kind", label: t.kind, cell: (row) => kinds.labelOf(row.kind) },
          {
            key: "stage",
            label: t.stage,
            cell: (row) => {
              const { tone, label } = stageOf(row);
              return <StateChip tone={tone} label={label[language]} />;
            },
          },
          {
            key: "due",
            label: t.due,
            cell: (row) => (
              <Box component="span" sx={{ fontWeight: row.overdue ? 700 : 400 }}>
                <Deadline day={row.dueOn} stopped={row.stopped} />
              </Box>
            ),
          },
          { key: "age", label: t.age, cell: (row) => t.days(f.number(row.ageWorkingDays)) },
          {
            key: "place",
            label: t.club,
            cell: (row) => f.list([row.clubName, shared.district(f.number(row.district))]),
          },
          { key: "examiner", label: t.examiner, cell: (row) => row.examiner ?? "—" },
          {
            key: "reference",
            label: t.reference,
            cell: (row) => (hasReference(row) ? <Isolated>{f.digits(row.reference)}</Isolated> : "—"),
          },
        ]}
        empty={{ title: t.empty, help: t.emptyHelp }}
        exportUrl={addressOf("/api/v1/admin/worklist", query)}
      />
    </Page>
  );
}
