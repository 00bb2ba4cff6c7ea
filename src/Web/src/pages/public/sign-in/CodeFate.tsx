import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Problem } from "@/api/problem";
import type { Read, Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { type Asked, countsFor } from "./asked";
import { clockOf, useSecondsTo } from "./countdown";
import { signInTexts } from "./texts";

type Code = Schemas["SignInCodeView"];

/** What has become of the message with the code, how long it counts and how often it may be tried. */
export function CodeFate({ query, asked }: { query: UseQueryResult<Read<Code>, Problem>; asked: Asked | null }) {
  const t = useTexts(signInTexts);
  return (
    <Box sx={{ mb: 2, minHeight: 76 }}>
      {query.error?.status === 404 ? (
        <Alert severity="warning">{t.unknown}</Alert>
      ) : (
        <Loaded query={query} waiting={<Alert severity="info">{t.pending}</Alert>}>
          {(code) => <Fate code={code} asked={asked} />}
        </Loaded>
      )}
    </Box>
  );
}

function Fate({ code, asked }: { code: Code; asked: Asked | null }) {
  const t = useTexts(signInTexts);
  const f = useFormats();
  const left = useSecondsTo(asked ? asked.at + countsFor : Date.parse(code.expiresAt));
  if (code.delivery === "failed") return <Alert severity="error">{t.failed}</Alert>;
  if (left === 0) return <Alert severity="warning">{t.expired}</Alert>;
  if (code.triesLeft === 0) return <Alert severity="warning">{t.noTries}</Alert>;
  return (
    <Alert severity={code.delivery === "pending" ? "info" : "success"} role="status">
      <div>
        {code.delivery === "pending" && t.pending}
        {code.delivery === "inPerson" && t.inPerson}
        {code.delivery === "sent" &&
          (asked ? (
            <>
              {t.sentTo} <Isolated>{f.mobile(asked.mobile)}</Isolated>
            </>
          ) : (
            t.sent
          ))}
      </div>
      {/* The clock is for the eyes: told each second it would drown all else. */}
      <Box component="span" aria-live="off">
        {t.countsFor(f.digits(clockOf(left)))} {t.triesLeft(f.number(code.triesLeft))}
      </Box>
    </Alert>
  );
}
