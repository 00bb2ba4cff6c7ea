import Typography from "@mui/material/Typography";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import type { Application } from "./application";
import { Papers } from "./Papers";
import { Particulars } from "./Particulars";
import { People } from "./People";
import { labels } from "./texts";

/** All that an application says: particulars, founders and documents. */
export function Contents({ application }: { application: Application }) {
  const t = useTexts(labels);
  return (
    <>
      <Section title={t.particulars}>
        <Particulars application={application} />
      </Section>
      <Section title={t.founders}>
        <People founders={application.founders} />
      </Section>
      <Section title={t.documents}>
        {application.documents.length > 0 ? (
          <Papers applicationId={application.id} papers={application.documents} />
        ) : (
          <Typography sx={{ color: "text.secondary" }}>{t.noDocuments}</Typography>
        )}
      </Section>
    </>
  );
}
