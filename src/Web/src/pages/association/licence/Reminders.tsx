import Box from "@mui/material/Box";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { licenceTexts } from "./texts";

/** Which reminders of the licence's end went out, and when. */
export function Reminders({ reminders }: { reminders: readonly Schemas["ReminderView"][] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  if (reminders.length === 0) return null;
  return (
    <Section title={t.reminders}>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {reminders.map(({ endsOn, offset, sentAt, daysLate }) => (
          <li key={`${endsOn} ${offset}`}>
            {f.instant(sentAt)}:{" "}
            {offset === 0 ? t.onTheDay(f.day(endsOn)) : t.reminder(f.number(offset), f.day(endsOn))}
            {daysLate > 0 && ` (${t.late(f.number(daysLate))})`}
          </li>
        ))}
      </Box>
    </Section>
  );
}
