import Box from "@mui/material/Box";
import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { management, useSession } from "@/app/session";
import { useParam } from "@/app/useParam";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { NotFound } from "@/ui/Refusals";
import { Timeline } from "@/ui/Timeline";
import { NewValue } from "./NewValue";
import { holdingOf, type Rule, useRuleValue } from "./rulebook";
import { rulesTexts } from "./texts";

/** One rule: what holds, what is coming, how it changed, and a new value from a day on. */
export default function RulePage() {
  const t = useTexts(rulesTexts);
  const name = useParam("name");
  const query = useRead("/api/v1/admin/rules");
  return (
    <Loaded query={query}>
      {(rules) => {
        const rule = rules.find((one) => one.name === name);
        if (!rule) return <NotFound />;
        return (
          <Page title={rule.title} parent={{ to: "/office/rules", label: t.title }}>
            <RuleSections rule={rule} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function RuleSections({ rule }: { rule: Rule }) {
  const t = useTexts(rulesTexts);
  const inUnit = useRuleValue();
  const { has } = useSession();
  const shown = (value: number) => inUnit(rule.unit, value);
  return (
    <>
      <Section title={t.facts}>
        <Facts
          facts={[
            { label: t.valueNow, value: <strong>{shown(rule.value)}</strong> },
            { label: t.valueDefault, value: shown(rule.default) },
            rule.unit !== "flag" && { label: t.bounds, value: t.boundsOf(shown(rule.min), shown(rule.max)) },
            { label: t.code, value: <Isolated mono>{rule.name}</Isolated> },
          ]}
        />
      </Section>
      {has(management) && <NewValue rule={rule} />}
      <Section title={t.history}>
        <History rule={rule} />
      </Section>
    </>
  );
}

function History({ rule }: { rule: Rule }) {
  const t = useTexts(rulesTexts);
  const f = useFormats();
  const inUnit = useRuleValue();
  const holding = holdingOf(rule);
  if (rule.history.length === 0) return t.historyEmpty;
  return (
    <Timeline
      moments={rule.history.map((row) => ({
        key: row.id,
        title: `${inUnit(rule.unit, row.value)} ${row.isAhead ? `(${t.isAhead})` : row === holding ? `(${t.isNow})` : ""}`,
        when: t.from(f.day(row.effectiveFrom)),
        isNow: row === holding,
        isToCome: row.isAhead,
        tone: row.isAhead ? "warning" : undefined,
        text: (
          <>
            <div>{row.reason}</div>
            <Box sx={{ fontSize: "0.85rem" }}>
              {t.setOn(f.instant(row.setAt))}
              {row.setBy === null && ` (${t.bySystem})`}
            </Box>
            {row.isAhead && <CancelChange id={row.id} />}
          </>
        ),
      }))}
    />
  );
}

function CancelChange({ id }: { id: string }) {
  const t = useTexts(rulesTexts);
  const { has } = useSession();
  const cancel = useWrite("delete", "/api/v1/admin/rules/{id}");
  if (!has(management)) return null;
  return (
    <Box sx={{ mt: 0.5 }}>
      <ActionButton
        label={t.cancel}
        size="small"
        isAdverse
        done={t.cancelled}
        ask={{ text: t.cancelText, needsReason: true, reasonHelp: t.reasonHelp }}
        run={(reason) => cancel.mutateAsync({ path: { id }, query: { reason } })}
      />
    </Box>
  );
}
