import Paper from "@mui/material/Paper";
import { useNavigate } from "react-router";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { useNotify } from "@/ui/notices";
import { Page } from "@/ui/Page";
import { AssociationInput, type FoundAssociation } from "../../shared/AssociationInput";
import { LetterInputs, letterFieldOf, letterOf, useLetterFields } from "./letterFields";
import { lettersTexts } from "./texts";

/** Begins a letter to an association or about it. */
export default function NewLetter() {
  const t = useTexts(lettersTexts);
  const navigate = useNavigate();
  const notify = useNotify();
  const draft = useWrite("post", "/api/v1/admin/associations/{id}/letters");
  const schema = useLetterFields().extend({
    associationId: z
      .custom<FoundAssociation | null>()
      .refine((chosen): boolean => chosen !== null, t.chooseAssociation),
  });
  const send = async ({ associationId, ...typed }: z.infer<typeof schema>) => {
    const { id } = await draft.mutateAsync({ path: { id: associationId?.id ?? "" }, body: letterOf(typed) });
    notify(t.drafted);
    navigate(`/office/letters/${id}`, { replace: true });
  };
  return (
    <Page title={t.write} parent={{ to: "/office/letters", label: t.title }} width="md">
      <Paper sx={{ p: 2.5 }}>
        <Form
          schema={schema}
          values={{ associationId: null, recipient: "", subject: "", body: "", inReplyTo: "" }}
          onSubmit={send}
          submitLabel={t.draft}
          draftKey="letter"
          fieldOf={letterFieldOf}
        >
          <AssociationInput name="associationId" label={t.association} help={t.associationHelp} />
          <LetterInputs />
        </Form>
      </Paper>
    </Page>
  );
}
