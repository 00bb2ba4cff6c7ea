import EditNote from "@mui/icons-material/EditNoteOutlined";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { variationStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { CaseList, CaseRow } from "./CaseRow";
import { variationTexts } from "./texts";

/** Wishes to change what the licence says, the latest first; one at a time can be open. */
export function Variations({ file }: { file: Schemas["LicenceFile"] }) {
  const t = useTexts(variationTexts);
  const f = useFormats();
  const { id, leads } = useAssociation();
  const read = useRead("/api/v1/licences/{id}/variations", {
    params: { path: { id: file.id }, query: { limit: 100 } },
  });
  const hasOpen = read.data?.value.items.some((row) => row.state === "requested");
  return (
    <Section
      title={t.variations}
      actions={
        leads &&
        file.ending === null &&
        hasOpen === false && (
          <Button component={Link} to={`/associations/${id}/variations/new`} startIcon={<EditNote aria-hidden />}>
            {t.ask}
          </Button>
        )
      }
    >
      <Loaded query={read}>
        {({ items }) => (
          <>
            {items.length === 0 && t.none}
            <CaseList>
              {items.map((row) => (
                <CaseRow
                  key={row.id}
                  to={`/associations/${id}/variations/${row.id}`}
                  title={t.of(f.day(row.requestedOn))}
                  state={<State of={variationStates} value={row.state} />}
                >
                  {row.dueOn && <Deadline day={row.dueOn} />}
                </CaseRow>
              ))}
            </CaseList>
          </>
        )}
      </Loaded>
    </Section>
  );
}
