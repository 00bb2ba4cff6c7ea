import { zodResolver } from "@hookform/resolvers/zod";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { type ReactNode, useEffect, useRef } from "react";
import { type DefaultValues, type FieldValues, FormProvider, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import { asProblem, type Problem } from "@/api/problem";
import { useTexts } from "@/texts";
import { forgetDraft, readDraft, writeDraft } from "./drafts";
import { ProblemAlert } from "./ProblemAlert";
import { words } from "./words";

type FormProps<T extends FieldValues> = {
  schema: z.ZodType<T, T>;
  values: DefaultValues<T>;
  /** Sends it. What it throws is shown: the problem's `errors` at their fields, the rest above the button. */
  onSubmit: (values: T) => Promise<unknown>;
  submitLabel: string;
  onCancel?: () => void;
  /** Names a draft on this device: what is typed survives a lost connection, a reload and an ended session. */
  draftKey?: string;
  /** A field of the API by the name it has here, where they differ. */
  fieldOf?: (apiField: string) => string;
  isAdverse?: boolean;
  /** Keeps the button, large, at the foot of a phone's screen, where a thumb reaches it. */
  isAtHand?: boolean;
  children: ReactNode;
  /** Beside the button. */
  actions?: ReactNode;
};

const atHand = {
  position: { xs: "sticky", md: "static" },
  bottom: 0,
  py: 1.5,
  bgcolor: "background.paper",
  zIndex: 1,
  "& > button": { flexGrow: { xs: 1, md: 0 }, minHeight: 56 },
} as const;

/** A form with one schema, validated as one types, that explains what the API refuses at the field it refuses. */
export function Form<T extends FieldValues>({
  schema,
  values,
  onSubmit,
  submitLabel,
  onCancel,
  draftKey,
  fieldOf = (field) => field,
  isAdverse = false,
  isAtHand = false,
  children,
  actions,
}: FormProps<T>) {
  const t = useTexts(words);
  const form = useForm<T, unknown, T>({
    resolver: zodResolver(schema),
    defaultValues: { ...values, ...(draftKey ? readDraft<T>(draftKey) : {}) } as DefaultValues<T>,
    mode: "onTouched",
  });
  const { errors, isSubmitting } = form.formState;
  const shown = useRef<string[]>([]);
  const refused = errors.root?.refused as unknown as { problem: Problem } | undefined;

  useEffect(() => {
    if (!draftKey) return;
    const watching = form.watch((typed) => writeDraft(draftKey, typed));
    return () => watching.unsubscribe();
  }, [form, draftKey]);

  const submit = form.handleSubmit(async (typed) => {
    try {
      await onSubmit(typed);
      if (draftKey) forgetDraft(draftKey);
    } catch (failure) {
      const problem = asProblem(failure);
      const known = Object.entries(problem.errors).filter(
        ([field]) => form.getFieldState(fieldOf(field) as Path<T>) && isField(form.getValues(), fieldOf(field)),
      );
      shown.current = known.map(([field]) => field);
      for (const [place, [field, messages]] of known.entries())
        form.setError(fieldOf(field) as Path<T>, { type: "api", message: messages[0] }, { shouldFocus: place === 0 });
      form.setError("root.refused", { type: "api", problem } as never);
    }
  });

  return (
    <FormProvider {...form}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
        {children}
        {refused && <ProblemAlert problem={refused.problem} shownAtFields={shown.current} />}
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", ...(isAtHand && atHand) }}>
          <Button type="submit" variant="contained" color={isAdverse ? "error" : "primary"} loading={isSubmitting}>
            {submitLabel}
          </Button>
          {onCancel && <Button onClick={onCancel}>{t.cancel}</Button>}
          {actions}
        </Box>
      </Box>
    </FormProvider>
  );
}

/** Whether a form's values have such a field: `council[0].mobile` and `council.0.mobile` alike. */
function isField(values: object, name: string): boolean {
  let at: unknown = values;
  for (const part of name.replace(/\[(\d+)\]/g, ".$1").split(".")) {
    if (typeof at !== "object" || at === null || !(part in at)) return false;
    at = (at as Record<string, unknown>)[part];
  }
  return true;
}
