import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { type Schemas, useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { batchStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { DownloadButton } from "@/ui/DownloadButton";
import { Facts } from "@/ui/Facts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { Progress } from "@/ui/Progress";
import { useAssociation } from "../frame/association";
import { pollOf } from "./batches";
import { batchTexts, cardTexts } from "./texts";

/** How far a batch has come, and its PDF once it is ready. */
export default function Batch() {
  const t = useTexts(batchTexts);
  const { cards } = useTexts(cardTexts);
  const { id: associationId } = useAssociation();
  const id = useParam("batchId");
  const query = useRead("/api/v1/card-batches/{id}", { params: { path: { id } } }, { every: pollOf });
  const batch = query.data?.value;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      parent={{ to: `/associations/${associationId}/cards`, label: cards }}
      actions={batch && <State of={batchStates} value={batch.state} />}
      width="md"
    >
      <Loaded query={query}>
        {(shown) => (
          <Section title={t.standing}>
            <Box sx={{ display: "grid", gap: 2.5 }}>
              <Standing batch={shown} />
              <BatchFacts batch={shown} />
            </Box>
          </Section>
        )}
      </Loaded>
    </Page>
  );
}

type PartProps = { batch: Schemas["CardBatchView"] };

function Standing({ batch }: PartProps) {
  const t = useTexts(batchTexts);
  switch (batch.state) {
    case "waiting":
      return <Progress label={t.waiting} done={0} />;
    case "issuing":
      return <Progress label={t.issuing} done={batch.issued} all={batch.total} />;
    case "printing":
      return <Progress label={t.printing} done={batch.issued} />;
    case "failed":
      return <Alert severity="error">{t.failed[batch.failure ?? ""] ?? t.failedOther}</Alert>;
    case "done":
      return batch.hasPaper ? (
        <Box>
          <DownloadButton
            label={t.paper}
            variant="contained"
            url={`/api/v1/card-batches/${batch.id}/paper`}
            name="cards.pdf"
          />
        </Box>
      ) : (
        <Alert severity="info">{t.paperGone}</Alert>
      );
  }
}

function BatchFacts({ batch }: PartProps) {
  const t = useTexts(batchTexts);
  const f = useFormats();
  return (
    <Facts
      facts={[
        { label: t.whom, value: batch.forAll ? t.allMembers : t.approvedOnly },
        { label: t.layout, value: batch.onSheets ? t.onSheets : t.single },
        { label: t.count, value: t.ofTotal(f.number(batch.issued), f.number(batch.total)) },
        { label: t.requestedAt, value: f.instant(batch.requestedAt) },
        batch.finishedAt && { label: t.finishedAt, value: f.instant(batch.finishedAt) },
      ]}
    />
  );
}
