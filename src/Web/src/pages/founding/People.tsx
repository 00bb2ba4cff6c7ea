import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Items } from "@/ui/ListPage";
import { StateChip } from "@/ui/StateChip";
import { labels } from "./texts";

export type Founder = Schemas["FounderView"];

/** Whether a founder has consented, and when; else when they were asked. */
function Consent({ founder: { consentedAt, consentAskedAt } }: { founder: Founder }) {
  const t = useTexts(labels);
  const f = useFormats();
  const at = consentedAt ?? consentAskedAt;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "center" }}>
      {consentedAt ? (
        <StateChip tone="success" label={t.consented} />
      ) : consentAskedAt ? (
        <StateChip tone="warning" label={t.asked} />
      ) : (
        <StateChip tone="neutral" label={t.notAsked} />
      )}
      {at && (
        <Box component="span" sx={{ color: "text.secondary", fontSize: "0.85rem" }}>
          {f.instant(at)}
        </Box>
      )}
    </Box>
  );
}

const NationalCode = ({ of }: { of: Founder }) => <Isolated>{useFormats().digits(of.nationalCode)}</Isolated>;
const Mobile = ({ of }: { of: Founder }) => <Isolated>{useFormats().mobile(of.mobile)}</Isolated>;

/** The founders of an application, to read. */
export function FoundersTable({ founders }: { founders: readonly Founder[] }) {
  const t = useTexts(labels);
  const f = useFormats();
  return (
    <Items
      label={t.listOfFounders}
      items={founders}
      keyOf={(founder) => founder.id}
      columns={[
        { key: "name", label: t.fullName, isTitle: true, cell: (founder) => founder.fullName },
        { key: "code", label: t.nationalCode, cell: (founder) => <NationalCode of={founder} /> },
        { key: "mobile", label: t.mobile, cell: (founder) => <Mobile of={founder} /> },
        { key: "born", label: t.birthDate, cell: (founder) => f.day(founder.birthDate) },
        { key: "consent", label: t.consent, cell: (founder) => <Consent founder={founder} /> },
      ]}
      empty={{ title: t.noFounders }}
    />
  );
}

type Props = { founders: readonly Founder[]; actions: (founder: Founder) => ReactNode };

/** The founders of an application, each with what can be done about them. */
export function FounderCards({ founders, actions }: Props) {
  const t = useTexts(labels);
  const f = useFormats();
  if (founders.length === 0) return <Typography sx={{ color: "text.secondary" }}>{t.noFounders}</Typography>;
  return (
    <Box component="ul" aria-label={t.founders} sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
      {founders.map((founder) => (
        <Paper component="li" key={founder.id} sx={{ p: 1.5, display: "grid", gap: 1 }}>
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
            <Box sx={{ fontWeight: 700, flexGrow: 1 }}>{founder.fullName}</Box>
            <Consent founder={founder} />
          </Box>
          <Facts
            facts={[
              { label: t.nationalCode, value: <NationalCode of={founder} /> },
              { label: t.mobile, value: <Mobile of={founder} /> },
              { label: t.birthDate, value: f.day(founder.birthDate) },
            ]}
          />
          <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>{actions(founder)}</Box>
        </Paper>
      ))}
    </Box>
  );
}
