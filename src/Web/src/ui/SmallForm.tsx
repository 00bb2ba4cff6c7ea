import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { type ComponentProps, createContext, type FormEvent, type ReactNode, useContext, useState } from "react";
import { asProblem, type Problem } from "@/api/problem";
import { LineField } from "./LineField";
import { PasswordField } from "./PasswordField";
import { ProblemAlert } from "./ProblemAlert";

type Typed<K extends string> = Readonly<Record<K, string>>;

type Props<K extends string> = {
  /** What stands in the fields at first. */
  values: Typed<K>;
  /** What is wrong with a field, or nothing. */
  checks: Partial<Readonly<Record<K, (typed: string, all: Typed<K>) => string | false | undefined>>>;
  /** Sends it. What it throws is shown: the problem's `errors` at their fields, the rest above the button. */
  onSubmit: (typed: Typed<K>) => Promise<unknown>;
  submitLabel: string;
  children: ReactNode;
  /** Beside the button. */
  actions?: ReactNode;
};

type Fields = {
  typed: Typed<string>;
  errors: Readonly<Record<string, string | undefined>>;
  type: (name: string, value: string) => void;
  leave: (name: string) => void;
};

const FieldsContext = createContext<Fields>({ typed: {}, errors: {}, type: () => {}, leave: () => {} });

/**
 * A form of a few lines for pages that must open fast on a slow network. It behaves as `Form` does, without the libraries that
 * a form of many parts is worth.
 */
export function SmallForm<K extends string>({ values, checks, onSubmit, submitLabel, children, actions }: Props<K>) {
  const [typed, setTyped] = useState(values);
  const [errors, setErrors] = useState<Fields["errors"]>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const names = Object.keys(typed) as K[];
  const wrongOf = (name: K, all: Typed<K>) => checks[name]?.(all[name], all) || undefined;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isUnderWay) return;
    const form = event.currentTarget;
    const show = (wrong: Fields["errors"]) => {
      setErrors(wrong);
      const first = names.find((name) => wrong[name]);
      if (first) form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return first !== undefined;
    };
    setProblem(null);
    if (show(Object.fromEntries(names.map((name) => [name, wrongOf(name, typed)])))) return;
    setUnderWay(true);
    try {
      await onSubmit(typed);
    } catch (failure) {
      const refused = asProblem(failure);
      setProblem(refused);
      show(Object.fromEntries(names.map((name) => [name, refused.errors[name]?.[0]])));
    } finally {
      setUnderWay(false);
    }
  };
  const fields: Fields = {
    typed,
    errors,
    type: (name, value) => {
      setTyped((now) => ({ ...now, [name]: value }));
      // What was wrong is judged again at once; what is still being typed is left alone.
      if (errors[name]) setErrors({ ...errors, [name]: wrongOf(name as K, { ...typed, [name]: value }) });
    },
    leave: (name) => typed[name as K] && setErrors({ ...errors, [name]: wrongOf(name as K, typed) }),
  };
  return (
    <FieldsContext value={fields}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: "grid", gap: 2 }}>
        {children}
        {problem && <ProblemAlert problem={problem} shownAtFields={names} />}
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          <Button type="submit" variant="contained" loading={isUnderWay}>
            {submitLabel}
          </Button>
          {actions}
        </Box>
      </Box>
    </FieldsContext>
  );
}

function useField(name: string, help: ReactNode) {
  const { typed, errors, type, leave } = useContext(FieldsContext);
  return {
    name,
    value: typed[name] ?? "",
    onChange: (event: { target: { value: string } }) => type(name, event.target.value),
    onBlur: () => leave(name),
    error: !!errors[name],
    help: errors[name] ?? help,
  };
}

type LineProps = Pick<
  ComponentProps<typeof LineField>,
  "label" | "help" | "type" | "autoComplete" | "autoFocus" | "inputMode"
> & {
  name: string;
  maxLength?: number;
  /** For codes, phones and user names: reads left to right. */
  isLatin?: boolean;
};

/** A line of a {@link SmallForm}. */
export function SmallLine({ name, help, maxLength, inputMode, isLatin, ...line }: LineProps) {
  return (
    <LineField
      {...line}
      {...useField(name, help)}
      inputProps={{ maxLength, inputMode, ...(isLatin && { dir: "ltr", style: { textAlign: "match-parent" } }) }}
    />
  );
}

/** A password of a {@link SmallForm}. */
export function SmallPassword({
  name,
  help,
  ...password
}: Pick<LineProps, "name" | "label" | "help" | "autoComplete">) {
  return <PasswordField {...password} {...useField(name, help)} />;
}
