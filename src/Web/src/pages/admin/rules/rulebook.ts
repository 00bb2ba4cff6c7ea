import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { rulesTexts, unitTexts } from "./texts";

export type Rule = Schemas["OfficeRuleView"];
type Groups = (typeof rulesTexts)["fa"]["groups"];
export type GroupKey = keyof Groups;

const groupKeys: readonly GroupKey[] = [
  "founding",
  "council",
  "licence",
  "renewal",
  "calendar",
  "secretary",
  "people",
  "members",
  "cards",
];

const groupOf = (rule: Rule): GroupKey => groupKeys.find((key) => rule.name.startsWith(`${key}.`)) ?? "other";

/** The rules by what they are about, in the order in which people read them; groups without a rule are left out. */
export const grouped = (rules: readonly Rule[]): { key: GroupKey; rules: Rule[] }[] =>
  [...groupKeys, "other" as const]
    .map((key) => ({ key, rules: rules.filter((rule) => groupOf(rule) === key) }))
    .filter((group) => group.rules.length > 0);

/** The changes that are set and have not come into effect, the nearest first. */
export const comingOf = (rule: Rule) =>
  rule.history.filter((row) => row.isAhead).sort((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom));

/** The row of the history that holds today, or none where the default does. */
export const holdingOf = (rule: Rule) =>
  rule.history
    .filter((row) => !row.isAhead)
    .reduce<Rule["history"][number] | undefined>(
      (latest, row) => (latest && latest.effectiveFrom >= row.effectiveFrom ? latest : row),
      undefined,
    );

/** Writes a rule's value with its unit. */
export function useRuleValue() {
  const t = useTexts(rulesTexts);
  const units = useTexts(unitTexts);
  const f = useFormats();
  return (unit: Rule["unit"], value: number) =>
    unit === "flag" ? (value === 1 ? t.yes : t.no) : units[unit](f.number(value));
}
