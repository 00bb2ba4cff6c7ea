import Box from "@mui/material/Box";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { batchStates } from "@/names/members";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { pollOf } from "./batches";
import { batchTexts } from "./texts";

/** The latest batches; one that is under way is followed. */
export function Batches({ associationId }: { associationId: string }) {
  const t = useTexts(batchTexts);
  const list = useRead(
    "/api/v1/associations/{id}/card-batches",
    { params: { path: { id: associationId }, query: { limit: 10 } } },
    { every: (page) => pollOf(page?.items[0]) },
  );
  return (
    <Box sx={{ mt: 3 }}>
      <Section title={t.section}>
        <Loaded query={list}>
          {({ items }) =>
            items.length === 0 ? (
              t.none
            ) : (
              <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
                {items.map((batch) => (
                  <OneBatch key={batch.id} batch={batch} />
                ))}
              </Box>
            )
          }
        </Loaded>
      </Section>
    </Box>
  );
}

function OneBatch({ batch }: { batch: Schemas["CardBatchView"] }) {
  const t = useTexts(batchTexts);
  const f = useFormats();
  return (
    <Box component="li" sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center", py: 1 }}>
      <Box
        component={Link}
        to={`/associations/${batch.associationId}/card-batches/${batch.id}`}
        sx={{ color: "primary.main", fontWeight: 600 }}
      >
        {f.instant(batch.requestedAt)}
      </Box>
      <State of={batchStates} value={batch.state} />
      <span>{batch.forAll ? t.allMembers : t.approvedOnly}</span>
      <span>{t.ofTotal(f.number(batch.issued), f.number(batch.total))}</span>
    </Box>
  );
}
