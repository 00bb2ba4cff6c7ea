import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { consentForms, consentPurposes } from "@/names/members";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Page";
import type { MemberPartProps } from "./MemberPage";
import { detailTexts } from "./texts";

/** What the member's data may be used for, each with its latest word; the secretary records what was said on paper. */
export function Consents(part: MemberPartProps) {
  const t = useTexts(detailTexts);
  return (
    <Section title={t.consents}>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
        {t.consentsHelp}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1 }}>
        {(Object.keys(consentPurposes) as Schemas["ConsentPurpose"][]).map((purpose) => (
          <Consent key={purpose} purpose={purpose} {...part} />
        ))}
      </Box>
    </Section>
  );
}

function Consent({ purpose, member, etag, moves }: MemberPartProps & { purpose: Schemas["ConsentPurpose"] }) {
  const t = useTexts(detailTexts);
  const f = useFormats();
  const name = useNames(consentPurposes).labelOf(purpose);
  const forms = useNames(consentForms);
  const set = useWrite("put", "/api/v1/members/{id}/consents/{purpose}");
  const last = member.consents.filter((consent) => consent.purpose === purpose).at(-1);
  const isGiven = !!last && last.withdrawnAt === null;
  const choose = (given: boolean) => set.mutateAsync({ path: { id: member.id, purpose }, etag, body: { given } });
  const said = () => {
    if (!last) return t.consentNever;
    if (last.withdrawnAt) return t.consentWithdrawn(f.instant(last.withdrawnAt));
    return t.consentGiven(forms.labelOf(last.form), f.instant(last.givenAt));
  };
  return (
    <Box component="li" sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center", minHeight: 40 }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {name}
      </Box>
      <Box component="span" sx={{ color: "text.secondary", flexGrow: 1 }}>
        {said()}
      </Box>
      {moves.has("changeConsents") &&
        (isGiven ? (
          <ActionButton
            label={t.takeBack}
            size="small"
            variant="text"
            ask={{ text: t.takeBackText(name) }}
            run={() => choose(false)}
            done={t.takenBack}
          />
        ) : (
          <ActionButton
            label={t.recordConsent}
            size="small"
            variant="text"
            ask={{ text: t.recordConsentText(name) }}
            run={() => choose(true)}
            done={t.recorded}
          />
        ))}
    </Box>
  );
}
