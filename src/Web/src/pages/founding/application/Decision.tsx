import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Section } from "@/ui/Page";
import type { Application } from "../application";
import { applicationTexts } from "./texts";

/** How the application was decided, why and under which conditions; and the association that came of it. */
export function Decision({ application }: { application: Application }) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const { decision, closingReason, associationId } = application;
  const closing = closingReason === decision?.reason ? null : closingReason;
  if (!decision && !closing) return null;
  return (
    <Section
      title={t.decision}
      actions={
        associationId && (
          <Button component={Link} to={`/register/${associationId}`} variant="contained">
            {t.association}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          decision && { label: t.decidedOn, value: f.day(decision.decidedOn) },
          decision && { label: t.reason, value: f.digits(decision.reason) },
          closing ? { label: t.closingReason, value: f.digits(closing) } : null,
          !!decision?.conditions.length && {
            label: t.conditions,
            value: (
              <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
                {decision.conditions.map((condition) => (
                  <li key={condition}>{f.digits(condition)}</li>
                ))}
              </Box>
            ),
          },
        ]}
      />
    </Section>
  );
}
