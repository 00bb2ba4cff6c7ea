import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { memberEntries, memberStates } from "@/names/members";
import { State, useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { isLive } from "../frame/standing";
import { Appeals } from "../parts/Appeals";
import { Masked } from "../parts/Masked";
import { Consents } from "./Consents";
import { Duties } from "./Duties";
import { Guardian } from "./Guardian";
import { MemberActions } from "./MemberActions";
import { movesOf } from "./moves";
import { Photo } from "./Photo";
import { memberTexts } from "./texts";

export type MemberPartProps = {
  member: Schemas["MemberView"];
  etag: string | null;
  /** What the caller may do now. */
  moves: ReturnType<typeof movesOf>;
};

/** One membership: who it is, how it stands, and what the secretary can do. */
export default function MemberPage() {
  const t = useTexts(memberTexts);
  const association = useAssociation();
  const id = useParam("memberId");
  const read = useRead("/api/v1/members/{id}", { params: { path: { id } } });
  return (
    <Loaded query={read}>
      {(member, etag) => {
        const moves = association.leads ? movesOf(member, isLive(association.licence)) : new Set<never>();
        const part = { member, etag, moves };
        return (
          <Page
            title={member.fullName}
            parent={{ to: `/associations/${association.id}/members`, label: t.members }}
            actions={
              <>
                <State of={memberStates} value={member.state} />
                <MemberActions {...part} />
              </>
            }
          >
            <Remarks member={member} />
            <Box
              sx={{
                display: "grid",
                columnGap: 2,
                alignItems: "start",
                gridTemplateColumns: { xs: "minmax(0,1fr)", md: "minmax(0,2fr) minmax(0,1fr)" },
              }}
            >
              <Box sx={{ minWidth: 0 }}>
                <MemberFacts member={member} />
                {(member.isMinor || member.guardian) && <Guardian {...part} />}
                <Duties {...part} />
                <Consents {...part} />
                <Stays member={member} />
                <Appeals appeals={member.appeals} />
              </Box>
              <Box sx={{ minWidth: 0 }}>
                <Photo {...part} />
                <Section title={t.cards}>
                  <Button component={Link} to={`/associations/${association.id}/cards?member=${id}`} variant="outlined">
                    {t.cardsHelp}
                  </Button>
                </Section>
              </Box>
            </Box>
          </Page>
        );
      }}
    </Loaded>
  );
}

/** What is to be known before anything is done. */
function Remarks({ member }: { member: Schemas["MemberView"] }) {
  const t = useTexts(memberTexts);
  const remarks = [
    member.awaitsGuardian && t.awaitsGuardian,
    member.movedFrom && member.state === "requested" && t.movedFrom,
    member.movedTo && t.movedTo,
  ].filter((remark): remark is string => !!remark);
  return remarks.map((remark) => (
    <Alert key={remark} severity="info" sx={{ mb: 2 }}>
      {remark}
    </Alert>
  ));
}

function MemberFacts({ member }: { member: Schemas["MemberView"] }) {
  const t = useTexts(memberTexts);
  const f = useFormats();
  const entries = useNames(memberEntries);
  const day = (value: string | null) => value && f.day(value);
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          { label: t.nationalCode, value: <Masked text={member.nationalCode} /> },
          { label: t.mobile, value: <Masked text={member.mobile} /> },
          { label: t.entry, value: entries.labelOf(member.entry) },
          { label: t.requestedOn, value: f.day(member.requestedOn) },
          { label: t.answerBy, value: member.dueOn && <Deadline day={member.dueOn} /> },
          { label: t.joinedOn, value: day(member.joinedOn) },
          member.decidedOn !== member.joinedOn && { label: t.decidedOn, value: day(member.decidedOn) },
          { label: t.endedOn, value: day(member.endedOn) },
          { label: t.reason, value: member.reason },
          { label: t.appealable, value: member.appealableUntil && <Deadline day={member.appealableUntil} /> },
        ]}
      />
    </Section>
  );
}

function Stays({ member }: { member: Schemas["MemberView"] }) {
  const t = useTexts(memberTexts);
  const f = useFormats();
  const { id } = useAssociation();
  if (member.earlierStays.length === 0) return null;
  const day = (value: string | null) => (value ? f.day(value) : t.noDate);
  return (
    <Section title={t.stays}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
        {member.earlierStays.map((stay) => (
          <Box component="li" key={stay.id} sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
            <State of={memberStates} value={stay.state} />
            <Link to={`/associations/${id}/members/${stay.id}`}>{t.stay(day(stay.joinedOn), day(stay.endedOn))}</Link>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
