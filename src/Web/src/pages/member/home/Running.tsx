import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { foundingStates } from "@/names/founding";
import { licenceStates } from "@/names/licences";
import { memberStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Section } from "@/ui/Page";
import { homeTexts } from "./texts";
import type { Home } from "./useHome";

const closed = new Set(["approved", "approvedWithConditions", "withdrawn", "lapsed", "upheld"]);

/** What goes on: associations that the caller leads, applications and requests to join that are not decided yet. */
export function Running({ home }: { home: Home }) {
  const t = useTexts(homeTexts);
  const f = useFormats();
  const applications = home.applications.filter((one) => !closed.has(one.state));
  const requests = home.memberships.filter((one) => one.state === "requested");
  return (
    <>
      {home.associations.length > 0 && (
        <Section title={t.associations}>
          {home.associations.map((one) => (
            <Row
              key={one.id}
              to={`/associations/${one.id}`}
              name={one.name}
              state={<State of={licenceStates} value={one.state} />}
              when={t.licenceUntil(f.day(one.expiresOn))}
            />
          ))}
        </Section>
      )}
      {applications.length + requests.length > 0 && (
        <Section title={t.running}>
          {applications.map((one) => (
            <Row
              key={one.id}
              to={`/my/applications/${one.id}`}
              name={one.name}
              state={<State of={foundingStates} value={one.state} />}
              when={t.since(f.day(one.stageSince))}
            />
          ))}
          {requests.map((one) => (
            <Row
              key={one.id}
              to={`/my/memberships/${one.id}`}
              name={one.asGuardian ? `${one.fullName} · ${one.association}` : one.association}
              state={<State of={memberStates} value={one.state} />}
              when={one.dueOn && <Deadline day={one.dueOn} />}
            />
          ))}
        </Section>
      )}
    </>
  );
}

type RowProps = { to: string; name: string; state: ReactNode; when: ReactNode };

function Row({ to, name, state, when }: RowProps) {
  return (
    <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center", py: 1 }}>
      <Box component={Link} to={to} sx={{ flex: "1 1 240px", fontWeight: 600, color: "primary.main" }}>
        {name}
      </Box>
      <Box sx={{ color: "text.secondary", fontSize: "0.9rem" }}>{when}</Box>
      {state}
    </Box>
  );
}
