import { z } from "zod";
import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { renewalTexts } from "./texts";

export const useStatementSchema = () => {
  const t = useTexts(renewalTexts);
  return z.object({ statement: z.string().trim().min(10, t.statementShort) });
};

/** What the association did and means to do. */
export function StatementInput() {
  const t = useTexts(renewalTexts);
  return (
    <TextInput name="statement" label={t.statement} help={t.statementHelp} lines={10} maxLength={3000} autoFocus />
  );
}
