import PictureAsPdf from "@mui/icons-material/PictureAsPdfOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { licenceTexts } from "./texts";

/** Versions of the certificate as PDF, the present one first. */
export function Certificates({ licence }: { licence: Schemas["LicenceHistory"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  return (
    <Section title={t.certificates}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 0.5 }}>
        {licence.certificates.toReversed().map(({ number, issuedOn, archivedOn }) => (
          <Box
            component="li"
            key={number}
            sx={{ display: "flex", columnGap: 2, flexWrap: "wrap", alignItems: "center", minHeight: 44 }}
          >
            <Box component="span" sx={{ fontWeight: archivedOn ? 400 : 700 }}>
              {t.certificate(f.number(number))}
            </Box>
            <Box component="span" sx={{ color: "text.secondary", flexGrow: 1 }}>
              {t.issuedOn(f.day(issuedOn))} · {archivedOn ? t.archivedOn(f.day(archivedOn)) : t.current}
            </Box>
            <Button
              component="a"
              href={`/api/v1/licences/${licence.id}/certificates/${number}/paper`}
              target="_blank"
              rel="noopener"
              size="small"
              startIcon={<PictureAsPdf aria-hidden />}
              aria-label={`${t.open}: ${t.certificate(f.number(number))}`}
            >
              {t.open}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
