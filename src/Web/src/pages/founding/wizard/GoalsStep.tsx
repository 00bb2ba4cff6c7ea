import { useGoals } from "@/api/reference";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ManyInput, TextInput } from "@/ui/fields";
import { useRules } from "../rules";
import { labels } from "../texts";
import { DetailsForm, type DetailsStore } from "./DetailsForm";
import { wizardTexts } from "./texts";

/** Which of the common goals the association serves, and what it means to do in its own words. */
export function GoalsStep({ store }: { store: DetailsStore }) {
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const f = useFormats();
  const { goals } = useGoals();
  const schema = useRules().details.pick({ goals: true, purpose: true });
  return (
    <DetailsForm step="goals" schema={schema} store={store}>
      <ManyInput
        name="goals"
        label={names.goals}
        help={t.goalsHelp}
        choices={goals.map(({ code, title, text }) => ({
          value: String(code),
          label: f.digits(title),
          help: f.digits(text),
        }))}
      />
      <TextInput name="purpose" label={names.purpose} help={t.purposeHelp} lines={4} maxLength={3000} />
    </DetailsForm>
  );
}
