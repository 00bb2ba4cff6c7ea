import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { useTexts } from "@/texts";
import { SideBySide } from "@/ui/DecisionPage";
import { Section } from "@/ui/Page";
import type { Application } from "./application";
import { Papers } from "./Papers";
import { Particulars } from "./Particulars";
import { FoundersTable } from "./People";
import { labels } from "./texts";

type Props = {
  application: Application;
  /** Beside the particulars, where there is room. */
  beside?: ReactNode;
};

/** All that an application says: particulars, founders and documents. */
export function Contents({ application, beside }: Props) {
  const t = useTexts(labels);
  const particulars = (
    <Section title={t.particulars}>
      <Particulars application={application} />
    </Section>
  );
  return (
    <>
      {beside ? (
        <SideBySide>
          {beside}
          {particulars}
        </SideBySide>
      ) : (
        particulars
      )}
      <Section title={t.founders}>
        <FoundersTable founders={application.founders} />
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
