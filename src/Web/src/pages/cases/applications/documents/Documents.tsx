import { useSearchParams } from "react-router";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { SideBySide } from "@/ui/DecisionPage";
import { Empty } from "@/ui/Empty";
import { Section } from "@/ui/Page";
import { applicationTexts } from "../texts";
import { DocumentPane } from "./DocumentPane";
import { shownDocuments } from "./shownDocuments";

type Props = { applicationId: string; documents: readonly Schemas["DocumentView"][] };

/** The documents of an application, two at a time; which ones stands in the address. */
export function Documents({ applicationId, documents }: Props) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const [search, setSearch] = useSearchParams();
  const shown = shownDocuments(documents, search.getAll("document"));
  const choose = (place: number, id: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete("document");
        for (const [at, document] of shown.entries()) next.append("document", at === place ? id : document.id);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Section title={t.documents}>
      {shown.length === 0 ? (
        <Empty title={t.noDocuments} />
      ) : (
        <SideBySide>
          {shown.map((document, place) => (
            <DocumentPane
              // biome-ignore lint/suspicious/noArrayIndexKey: a pane is its place; what it shows changes
              key={place}
              label={t.document(f.number(place + 1))}
              applicationId={applicationId}
              documents={documents}
              shown={document}
              onChoose={(id) => choose(place, id)}
            />
          ))}
        </SideBySide>
      )}
    </Section>
  );
}
