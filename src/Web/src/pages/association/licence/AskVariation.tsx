import { useNavigate } from "react-router";
import { useGoals } from "@/api/reference";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { ManyInput, TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { Page, Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { PlaceFields } from "./PlaceFields";
import { licenceTexts, variationTexts } from "./texts";
import { bodyOf, fieldOf, variationSchema, type Wish, wishFrom } from "./variation";

/** Asks for another name, address, goals or purpose; the form begins with what the licence says now. */
export default function AskVariation() {
  const t = useTexts(variationTexts);
  const parent = useTexts(licenceTexts);
  const association = useAssociation();
  const navigate = useNavigate();
  const notify = useNotify();
  const { goals } = useGoals();
  const ask = useWrite("post", "/api/v1/licences/{id}/variations");
  const back = `/associations/${association.id}/licence`;
  const submit = async (wish: Wish) => {
    const variation = await ask.mutateAsync({ path: { id: association.licence.id }, body: bodyOf(wish) });
    notify(t.sent);
    navigate(`/associations/${association.id}/variations/${variation.id}`);
  };
  return (
    <Page title={t.title} lead={t.lead} parent={{ to: back, label: parent.title }} width="md">
      <Section title={t.wanted}>
        <Form
          schema={variationSchema(t)}
          values={wishFrom(association)}
          onSubmit={submit}
          submitLabel={t.send}
          onCancel={() => navigate(back)}
          draftKey={`variation.${association.licence.id}`}
          fieldOf={fieldOf}
        >
          <TextInput name="name" label={t.name} maxLength={150} />
          <PlaceFields />
          <ManyInput
            name="goals"
            label={t.goals}
            choices={goals.map(({ code, title }) => ({ value: String(code), label: title }))}
          />
          <TextInput name="purpose" label={t.purpose} lines={4} maxLength={3000} />
          <TextInput name="grounds" label={t.grounds} lines={3} maxLength={2000} />
        </Form>
      </Section>
    </Page>
  );
}
