import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useParam } from "@/app/useParam";
import { memberDuties, memberEntries, memberStates } from "@/names/members";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DecisionPage } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { Appeals } from "../shared/Appeals";
import { hasOpenAppeal } from "../shared/appeals";
import { DecideAppeal } from "../shared/DecideAppeal";
import { DecisionList } from "../shared/Decisions";
import { LoadedCase } from "../shared/LoadedCase";
import { Standing } from "../shared/Standing";
import { sharedTexts } from "../shared/texts";
import { memberCaseTexts } from "./texts";

/** A membership whose refusal or end is objected to. */
export default function MemberCase() {
  const t = useTexts(memberCaseTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/members/{id}", { params: { path: { id } } });
  return (
    <LoadedCase title={t.memberTitle} query={query}>
      {(member, etag) => <MemberFile member={member} etag={etag} />}
    </LoadedCase>
  );
}

type Props = { member: Schemas["MemberView"]; etag: string | null };

function MemberFile({ member, etag }: Props) {
  const t = useTexts(memberCaseTexts);
  const s = useTexts(sharedTexts);
  const states = useNames(memberStates);
  const decide = useWrite("post", "/api/v1/admin/members/{id}/decide-appeal");
  const isObjectedTo = hasOpenAppeal(member);
  return (
    <Standing
      facts={[
        { label: s.state, value: states.labelOf(member.state) },
        { label: t.firstReason, value: member.reason ?? "" },
      ]}
    >
      <DecisionPage
        title={member.fullName}
        lead={`${t.memberTitle}: ${member.association}`}
        parent={{ to: "/office?kind=memberAppeal", label: s.worklist }}
        standing={<State of={memberStates} value={member.state} />}
        decisionsLabel={s.decisions}
        decisions={
          <DecisionList isEmpty={!isObjectedTo}>
            {isObjectedTo && (
              <DecideAppeal
                firstReason={member.reason}
                grounds={member.appeals.at(-1)?.grounds ?? ""}
                consequence={t.memberConsequence}
                decide={(body) => decide.mutateAsync({ path: { id: member.id }, body, etag })}
              />
            )}
          </DecisionList>
        }
      >
        <Appeals appeals={member.appeals} />
        <MemberFacts member={member} />
      </DecisionPage>
    </Standing>
  );
}

function MemberFacts({ member }: Pick<Props, "member">) {
  const t = useTexts(memberCaseTexts);
  const f = useFormats();
  const entries = useNames(memberEntries);
  const duties = useNames(memberDuties);
  const states = useNames(memberStates);
  const day = (label: string, value: string | null) => !!value && { label, value: f.day(value) };
  return (
    <Section title={t.membership}>
      <Facts
        facts={[
          { label: t.association, value: member.association },
          { label: t.firstReason, value: member.reason, isLong: true },
          { label: t.nationalCode, value: <Isolated>{f.digits(member.nationalCode)}</Isolated> },
          { label: t.mobile, value: <Isolated>{f.mobile(member.mobile)}</Isolated> },
          { label: t.entry, value: entries.labelOf(member.entry) },
          day(t.requestedOn, member.requestedOn),
          day(t.joinedOn, member.joinedOn),
          day(t.decidedOn, member.decidedOn),
          day(t.endedOn, member.endedOn),
          !!member.guardian && { label: t.guardian, value: `${member.guardian.fullName} (${t.minor})` },
          member.duties.length > 0 && {
            label: t.duties,
            value: f.list(member.duties.map(({ duty }) => duties.labelOf(duty))),
          },
          member.earlierStays.length > 0 && {
            label: t.earlier,
            value: f.list(
              member.earlierStays.map(({ state, endedOn }) =>
                [states.labelOf(state), endedOn && f.day(endedOn)].filter(Boolean).join(" "),
              ),
            ),
          },
        ]}
      />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 2 }}>
        <Button
          component={Link}
          to={`/associations/${member.associationId}/members/${member.id}`}
          variant="outlined"
          size="small"
        >
          {t.toMember}
        </Button>
        <Button component={Link} to={`/associations/${member.associationId}`} variant="outlined" size="small">
          {t.toAssociation}
        </Button>
      </Box>
    </Section>
  );
}
