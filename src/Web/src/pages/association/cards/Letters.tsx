import { useListPage } from "@/api/reads";
import { letterStates } from "@/names/letters";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DownloadButton } from "@/ui/DownloadButton";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { letterTexts } from "./texts";

/** The letters that the Office issued to the association or about it. */
export default function Letters() {
  const t = useTexts(letterTexts);
  const f = useFormats();
  const { id } = useAssociation();
  const list = useListPage("/api/v1/associations/{id}/letters", { params: { path: { id }, query: { limit: 25 } } });
  return (
    <Page title={t.title} lead={t.lead}>
      <List
        label={t.title}
        query={list}
        keyOf={(row) => row.id}
        linkTo={(row) => `/associations/${id}/letters/${row.id}`}
        columns={[
          { key: "subject", label: t.subject, isTitle: true, cell: (row) => row.subject },
          { key: "number", label: t.number, cell: (row) => row.number && <Isolated>{f.digits(row.number)}</Isolated> },
          { key: "recipient", label: t.recipient, cell: (row) => row.recipient },
          { key: "state", label: t.state, cell: (row) => <State of={letterStates} value={row.state} /> },
          { key: "issuedOn", label: t.issuedOn, cell: (row) => row.issuedOn && f.day(row.issuedOn) },
        ]}
        rowActions={(row) =>
          row.state === "issued" && (
            <DownloadButton
              label={t.paper}
              size="small"
              variant="text"
              url={`/api/v1/letters/${row.id}/paper`}
              name="letter.pdf"
            />
          )
        }
        empty={{ title: t.empty, help: t.emptyHelp }}
      />
    </Page>
  );
}
