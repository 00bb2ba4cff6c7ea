import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { Meanwhile } from "../shared/Standing";
import { licenceTexts } from "./texts";

/** What the approval asked for: met, or still owed. */
export function Conditions({ licence, etag }: { licence: Schemas["LicenceFile"]; etag: string | null }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  const meet = useWrite("post", "/api/v1/admin/licences/{id}/conditions/{conditionId}/meet");
  return (
    <Section title={t.conditions}>
      {licence.conditions.length === 0 && <Typography sx={{ color: "text.secondary" }}>{t.noConditions}</Typography>}
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
        {licence.conditions.map((condition) => (
          <Box
            component="li"
            key={condition.id}
            sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}
          >
            <Box sx={{ flex: "1 1 240px", overflowWrap: "anywhere" }}>{condition.text}</Box>
            {condition.metOn ? (
              <StateChip tone="success" label={t.met(f.day(condition.metOn))} />
            ) : (
              <>
                <StateChip tone="warning" label={t.open} />
                {!licence.ending && (
                  <ActionButton
                    label={t.meet}
                    size="small"
                    run={() => meet.mutateAsync({ path: { id: licence.id, conditionId: condition.id }, etag })}
                    done={t.meetDone}
                    ask={{
                      text: (
                        <>
                          {t.meetConfirm(condition.text)}
                          <Meanwhile />
                        </>
                      ),
                    }}
                  />
                )}
              </>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
