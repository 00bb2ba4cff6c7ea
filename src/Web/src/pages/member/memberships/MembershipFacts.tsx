import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { memberDuties, memberStates } from "@/names/members";
import { State, useNames } from "@/names/name";
import { AppealTimeline } from "@/pages/association/parts/Appeals";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import { membershipTexts } from "./texts";

/** How a membership stands and came about, and what can be done with it (as children). */
export function MembershipFacts({ member, children }: { member: Schemas["MemberView"]; children: ReactNode }) {
  const t = useTexts(membershipTexts);
  const f = useFormats();
  const { labelOf } = useNames(memberDuties);
  const duties = member.duties.filter((held) => held.until === null);
  return (
    <Section title={t.facts}>
      <Box sx={{ display: "grid", gap: 2 }}>
        <Facts
          facts={[
            { label: t.fullName, value: member.fullName },
            { label: t.requestedOn, value: f.day(member.requestedOn) },
            member.dueOn && { label: t.answerDue, value: <Deadline day={member.dueOn} /> },
            member.joinedOn && { label: t.joinedOn, value: f.day(member.joinedOn) },
            member.decidedOn && !member.joinedOn && { label: t.decidedOn, value: f.day(member.decidedOn) },
            member.endedOn && { label: t.endedOn, value: f.day(member.endedOn) },
            member.reason && { label: t.reason, value: member.reason },
            duties.length > 0 && { label: t.duties, value: f.list(duties.map((held) => labelOf(held.duty))) },
            member.earlierStays.length > 0 && { label: t.earlier, value: <EarlierStays stays={member.earlierStays} /> },
          ]}
        />
        {member.appeals.length > 0 && <AppealTimeline appeals={member.appeals} />}
        {children}
      </Box>
    </Section>
  );
}

function EarlierStays({ stays }: { stays: readonly Schemas["EarlierStay"][] }) {
  const f = useFormats();
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 0.5 }}>
      {stays.map((stay) => (
        <li key={stay.id}>
          <State of={memberStates} value={stay.state} /> {stay.joinedOn && f.day(stay.joinedOn)}
          {stay.endedOn && ` – ${f.day(stay.endedOn)}`}
        </li>
      ))}
    </Box>
  );
}
