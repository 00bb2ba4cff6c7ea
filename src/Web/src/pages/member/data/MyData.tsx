import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import { DownloadButton } from "@/ui/DownloadButton";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { Claim } from "./Claim";
import { Corrections } from "./Corrections";
import { Record } from "./Record";
import { dataTexts } from "./texts";

/** What is known of the caller: their record, its corrections, who sees what, and a copy of everything. */
export default function MyData() {
  const t = useTexts(dataTexts);
  const record = useRead("/api/v1/people/mine");
  return (
    <Page title={t.title} lead={t.lead} width="md">
      {record.error?.status === 404 ? (
        <Claim />
      ) : (
        <Loaded query={record}>
          {(person) => (
            <>
              <Record person={person} />
              <Corrections />
            </>
          )}
        </Loaded>
      )}
      <Section title={t.masking}>
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, display: "grid", gap: 0.5 }}>
          {t.maskingItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </Box>
      </Section>
      <Section title={t.copy}>
        <Typography sx={{ mb: 1.5 }}>{t.copyText}</Typography>
        <DownloadButton label={t.download} url="/api/v1/auth/me/data" name="my-data.json" />
      </Section>
    </Page>
  );
}
