import Autorenew from "@mui/icons-material/AutorenewOutlined";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { renewalStates } from "@/names/licences";
import { State } from "@/names/name";
import { daysUntil, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { CaseList, CaseRow } from "./CaseRow";
import { renewalTexts } from "./texts";

/** The renewals of a licence, the latest first; another can be started in its time. */
export function Renewals({ file }: { file: Schemas["LicenceFile"] }) {
  const t = useTexts(renewalTexts);
  const f = useFormats();
  const { id, leads } = useAssociation();
  const read = useRead("/api/v1/licences/{id}/renewals", {
    params: { path: { id: file.id }, query: { limit: 100 } },
  });
  return (
    <Section
      title={t.renewals}
      actions={
        leads &&
        file.openRenewal === null &&
        file.moves.includes("startRenewal") && (
          <Button
            component={Link}
            to={`/associations/${id}/renewals/new`}
            variant="contained"
            startIcon={<Autorenew aria-hidden />}
          >
            {t.start}
          </Button>
        )
      }
    >
      <Loaded query={read}>
        {({ items }) => (
          <>
            {items.length === 0 && t.none}{" "}
            {file.ending === null && daysUntil(file.renewalOpensOn) > 0 && t.opens(f.day(file.renewalOpensOn))}
            <CaseList>
              {items.map((row) => (
                <CaseRow
                  key={row.id}
                  to={`/associations/${id}/renewals/${row.id}`}
                  title={t.of(f.day(row.startedOn))}
                  state={<State of={renewalStates} value={row.state} />}
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
