import Paper from "@mui/material/Paper";
import { useNavigate } from "react-router";
import type { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { useNotify } from "@/ui/notices";
import { Page } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Obstacles } from "./Obstacles";
import { StatementInput, useStatementSchema } from "./Statement";
import { licenceTexts, renewalTexts } from "./texts";
import { useObstaclesAhead } from "./useObstaclesAhead";

/** Starts a renewal as a draft, with what stands in its way in sight. */
export default function StartRenewal() {
  const t = useTexts(renewalTexts);
  const parent = useTexts(licenceTexts);
  const { id, licence } = useAssociation();
  const navigate = useNavigate();
  const notify = useNotify();
  const schema = useStatementSchema();
  const obstacles = useObstaclesAhead();
  const start = useWrite("post", "/api/v1/licences/{id}/renewals");
  const back = `/associations/${id}/licence`;
  const submit = async (body: z.infer<typeof schema>) => {
    const renewal = await start.mutateAsync({ path: { id: licence.id }, body });
    notify(t.started);
    navigate(`/associations/${id}/renewals/${renewal.id}`);
  };
  return (
    <Page title={t.title} lead={t.startLead} parent={{ to: back, label: parent.title }} width="md">
      <Paper sx={{ p: { xs: 2, md: 2.5 }, mb: 2 }}>
        <Form
          schema={schema}
          values={{ statement: "" }}
          onSubmit={submit}
          submitLabel={t.save}
          onCancel={() => navigate(back)}
          draftKey={`renewal.${licence.id}`}
        >
          <StatementInput />
        </Form>
      </Paper>
      {obstacles && <Obstacles obstacles={obstacles} />}
    </Page>
  );
}
