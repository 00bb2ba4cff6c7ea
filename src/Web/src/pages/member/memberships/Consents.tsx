import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { consentPurposes } from "@/names/members";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Page";
import { StateChip } from "@/ui/StateChip";
import { isGiven, lastOf, purposes } from "./consents";
import { consentTexts } from "./texts";

type Props = { member: Schemas["MemberView"]; etag: string | null };

/** What the member's data may be used for beyond the membership; each given and taken back by itself. */
export function Consents({ member, etag }: Props) {
  const t = useTexts(consentTexts);
  return (
    <Section title={t.title}>
      <Typography sx={{ color: "text.secondary", mb: 1 }}>{t.lead}</Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {purposes.map((purpose) => (
          <OneConsent key={purpose} member={member} etag={etag} purpose={purpose} />
        ))}
      </Box>
    </Section>
  );
}

function OneConsent({ member, etag, purpose }: Props & { purpose: Schemas["ConsentPurpose"] }) {
  const t = useTexts(consentTexts);
  const f = useFormats();
  const { labelOf } = useNames(consentPurposes);
  const set = useWrite("put", "/api/v1/members/{id}/consents/{purpose}");
  const given = isGiven(member.consents, purpose);
  const last = lastOf(member.consents, purpose);
  const standing = !last
    ? t.never
    : last.withdrawnAt
      ? t.withdrawn(f.instant(last.withdrawnAt))
      : (last.form === "paper" ? t.onPaper : t.given)(f.instant(last.givenAt));
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 1.5,
        alignItems: "center",
        py: 1.5,
        borderTop: 1,
        borderColor: "divider",
      }}
    >
      <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{labelOf(purpose)}</Typography>
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 0.5 }}>
          {t.means[purpose]}
        </Typography>
        <StateChip tone={given ? "success" : "neutral"} label={standing} />
      </Box>
      <ActionButton
        label={given ? t.takeBack : t.give}
        variant={given ? "outlined" : "contained"}
        ask={given && purpose === "photo" && member.hasPhoto ? { text: t.losesPhoto } : undefined}
        run={() => set.mutateAsync({ path: { id: member.id, purpose }, body: { given: !given }, etag })}
        done={t.saved}
      />
    </Box>
  );
}
