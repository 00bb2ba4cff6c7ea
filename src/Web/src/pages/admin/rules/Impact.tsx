import Box from "@mui/material/Box";

import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { TextLink } from "@/ui/TextLink";
import { type Rule, useRuleValue } from "./rulebook";
import { rulesTexts } from "./texts";

type Props = { title: string; unit: Rule["unit"]; impact: Schemas["RulePreview"] };

const pathOf: Record<string, string> = {
  foundingApplication: "/office/applications",
  renewal: "/office/renewals",
  association: "/associations",
  licence: "/office/licences",
};

/** What a change of a rule touches: before and after, the open cases that follow it, and how many keep the rules of their day. */
export function Impact({ title, unit, impact }: Props) {
  const t = useTexts(rulesTexts);
  const f = useFormats();
  const inUnit = useRuleValue();
  const more = impact.touchedCount - impact.touched.length;
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      <Box sx={{ color: "text.primary", fontWeight: 600 }}>
        {t.change(title, inUnit(unit, impact.before), inUnit(unit, impact.after), f.day(impact.effectiveFrom))}
      </Box>
      <div>{impact.touchedCount === 0 ? t.touchedNone : t.touched(f.number(impact.touchedCount))}</div>
      {impact.touched.length > 0 && (
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 3, maxHeight: 240, overflowY: "auto" }} tabIndex={0}>
          {impact.touched.map((one) => (
            <li key={one.id}>
              <TextLink to={`${pathOf[one.kind] ?? "/office"}/${one.id}`} isApart>
                {one.title}
              </TextLink>{" "}
              <Isolated>{f.digits(one.reference)}</Isolated>
            </li>
          ))}
          {more > 0 && <li>{t.shownFirst(f.number(more))}</li>}
        </Box>
      )}
      {impact.keptCount > 0 && <div>{t.kept(f.number(impact.keptCount))}</div>}
    </Box>
  );
}
