import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { type Schemas, useRead } from "@/api/reads";
import { State } from "@/names/name";
import { personCorrectionStates } from "@/names/people";
import { Masked } from "@/pages/association/parts/Masked";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { AskCorrection } from "./AskCorrection";
import { correctionTexts, dataTexts } from "./texts";

/** What the caller asked to have corrected in their record, how that stands, and the way to ask. */
export function Corrections() {
  const t = useTexts(correctionTexts);
  const list = useRead("/api/v1/people/mine/corrections", { params: { query: { limit: 100 } } });
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={t.title}>
      <Loaded query={list}>
        {({ items }) => (
          <Box sx={{ display: "grid", gap: 2 }}>
            {items.length === 0 && <div>{t.none}</div>}
            {items.map((one) => (
              <OneCorrection key={one.id} correction={one} />
            ))}
            {items.some((one) => one.state === "open") ? (
              <Alert severity="info">{t.openHelp}</Alert>
            ) : (
              <Box>
                <Button variant="outlined" onClick={() => setAsking(true)}>
                  {t.ask}
                </Button>
              </Box>
            )}
          </Box>
        )}
      </Loaded>
      {isAsking && <AskCorrection onClose={() => setAsking(false)} />}
    </Section>
  );
}

function OneCorrection({ correction }: { correction: Schemas["PersonCorrectionView"] }) {
  const t = useTexts(correctionTexts);
  const d = useTexts(dataTexts);
  const f = useFormats();
  return (
    <Box sx={{ borderBottom: 1, borderColor: "divider", pb: 2, display: "grid", gap: 1 }}>
      <Box>
        <State of={personCorrectionStates} value={correction.state} />
      </Box>
      <Facts
        facts={[
          correction.fullName && { label: d.fullName, value: correction.fullName },
          correction.birthDate && { label: d.birthDate, value: f.day(correction.birthDate) },
          correction.mobile && { label: d.mobile, value: <Masked text={correction.mobile} /> },
          correction.address && { label: d.address, value: correction.address },
          correction.postalCode && {
            label: d.postalCode,
            value: <Isolated>{f.digits(correction.postalCode)}</Isolated>,
          },
          { label: t.reason, value: correction.reason },
          { label: t.requestedAt, value: f.instant(correction.requestedAt) },
          correction.state === "open" && { label: t.dueOn, value: <Deadline day={correction.dueOn} /> },
          correction.decidedOn && { label: t.decidedOn, value: f.day(correction.decidedOn) },
          correction.decisionReason && { label: t.answer, value: correction.decisionReason },
        ]}
      />
    </Box>
  );
}
