import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { today, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { AppealFacts } from "../shared/Appeals";
import { sharedTexts } from "../shared/texts";
import { wasHeard } from "./notices";
import { licenceTexts } from "./texts";

function Step({ title, standing, children }: { title: string; standing?: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        borderInlineStart: "3px solid var(--mui-palette-divider)",
        paddingInlineStart: 1.5,
        display: "grid",
        gap: 1,
      }}
    >
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="h3">{title}</Typography>
        {standing}
      </Box>
      {children}
    </Box>
  );
}

/** Notices, suspensions and ends with their appeals: how the licence was supervised. */
export function Supervision({ licence }: { licence: Schemas["LicenceFile"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const { notices, suspensions, ending, undoneEndings } = licence;
  const isEmpty = notices.length + suspensions.length + undoneEndings.length === 0 && !ending;
  const endingName = (kind: string) => t.endings[kind] ?? kind;
  return (
    <Section title={t.supervision}>
      {isEmpty && <Typography sx={{ color: "text.secondary" }}>{t.noSupervision}</Typography>}
      <Box sx={{ display: "grid", gap: 3 }}>
        {ending && (
          <Step title={t.endingOn(endingName(ending.kind), f.day(ending.from))}>
            <Sanction sanction={ending} />
          </Step>
        )}
        {notices.toReversed().map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
        {suspensions.toReversed().map((suspension) => (
          <Step key={suspension.from + suspension.reason} title={t.suspension(f.day(suspension.from))}>
            <Sanction sanction={suspension} />
          </Step>
        ))}
        {undoneEndings.map((undone) => (
          <Step key={undone.undoneOn + undone.kind} title={t.undone(endingName(undone.kind), f.day(undone.undoneOn))}>
            <UndoneFacts undone={undone} />
          </Step>
        ))}
      </Box>
    </Section>
  );
}

function Notice({ notice }: { notice: Schemas["NoticeView"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const isOpen = notice.outcome === null;
  const isHeard = wasHeard(notice, today());
  return (
    <Step
      title={t.notice(f.day(notice.issuedOn))}
      standing={
        isOpen ? (
          <>
            <StateChip tone="warning" label={isHeard ? t.heard : t.notHeard} />
            {!isHeard && <Deadline day={notice.replyDueOn} />}
          </>
        ) : (
          <StateChip
            tone={notice.outcome === "dismissed" ? "success" : "neutral"}
            label={t.outcomes[notice.outcome ?? ""] ?? notice.outcome ?? ""}
          />
        )
      }
    >
      <Facts
        facts={[
          { label: t.facts2, value: notice.facts, isLong: true },
          { label: t.replyDueOn, value: f.day(notice.replyDueOn) },
          {
            label: notice.repliedOn ? `${t.reply} (${f.day(notice.repliedOn)})` : t.reply,
            value: notice.reply ?? t.noReply,
            isLong: true,
          },
        ]}
      />
    </Step>
  );
}

function Sanction({ sanction }: { sanction: Schemas["SanctionView"] }) {
  const t = useTexts(licenceTexts);
  const s = useTexts(sharedTexts);
  const f = useFormats();
  return (
    <>
      <Facts
        facts={[
          { label: s.reason, value: sanction.reason, isLong: true },
          !!sanction.until && { label: t.suspendedUntil, value: f.day(sanction.until) },
          { label: t.suspendedCondition, value: sanction.condition },
          !!sanction.liftedOn && { label: t.liftedOn, value: f.day(sanction.liftedOn) },
        ]}
      />
      {sanction.appeal && <AppealFacts appeal={sanction.appeal} />}
    </>
  );
}

function UndoneFacts({ undone }: { undone: Schemas["UndoneEndingView"] }) {
  const t = useTexts(licenceTexts);
  const s = useTexts(sharedTexts);
  return (
    <Facts
      facts={[
        { label: s.reason, value: undone.reason, isLong: true },
        { label: t.undoneReason, value: undone.undoneReason, isLong: true },
      ]}
    />
  );
}
