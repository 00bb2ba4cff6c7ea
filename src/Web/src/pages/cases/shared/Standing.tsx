import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import { createContext, type ReactNode, useContext, useState } from "react";
import { useTexts } from "@/texts";
import { differences, type StandingFact } from "./differences";
import { sharedTexts } from "./texts";

const StandingContext = createContext<readonly StandingFact[]>([]);

/** Tells whatever is asked below how the case stands by the newest reading. */
export function Standing({ facts, children }: { facts: readonly StandingFact[]; children: ReactNode }) {
  return <StandingContext value={facts}>{children}</StandingContext>;
}

/** Where the case changed after this was opened: how it stood then and how it stands now, side by side. */
export function Meanwhile() {
  const t = useTexts(sharedTexts);
  const now = useContext(StandingContext);
  const [opened] = useState(now);
  const changes = differences(opened, now);
  if (changes.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      <AlertTitle>{t.changedMeanwhile}</AlertTitle>
      <Box component="table" sx={{ borderSpacing: "12px 2px", textAlign: "start", mx: -1.5 }}>
        <thead>
          <tr>
            <td />
            <Box component="th" scope="col" sx={{ textAlign: "start" }}>
              {t.whenOpened}
            </Box>
            <Box component="th" scope="col" sx={{ textAlign: "start" }}>
              {t.now}
            </Box>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ label, before, now: present }) => (
            <tr key={label}>
              <Box component="th" scope="row" sx={{ textAlign: "start", fontWeight: 400 }}>
                {label}
              </Box>
              <td>{before || "—"}</td>
              <td>{present || "—"}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Alert>
  );
}
