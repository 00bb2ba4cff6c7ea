import type { ReactNode } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import type { z } from "zod";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { useNotify } from "@/ui/notices";
import { Meanwhile } from "./Standing";

type Props<T extends FieldValues> = {
  title: string;
  /** What follows from it. */
  text: ReactNode;
  schema: z.ZodType<T, T>;
  values: DefaultValues<T>;
  onSubmit: (values: T) => Promise<unknown>;
  submitLabel: string;
  /** Said once it is done. */
  done: string;
  onClose: () => void;
  isAdverse?: boolean;
  draftKey?: string;
  fieldOf?: (apiField: string) => string;
  children: ReactNode;
};

/** A decision that needs more than a reason: what follows from it, what changed meanwhile, and the form. */
export function MoveDialog<T extends FieldValues>({
  title,
  text,
  onSubmit,
  done,
  onClose,
  children,
  ...form
}: Props<T>) {
  const notify = useNotify();
  const submit = async (values: T) => {
    await onSubmit(values);
    notify(done);
    onClose();
  };
  return (
    <FormDialog
      title={title}
      text={
        <>
          {text}
          <Meanwhile />
        </>
      }
      onClose={onClose}
    >
      <Form {...form} onSubmit={submit} onCancel={onClose}>
        {children}
      </Form>
    </FormDialog>
  );
}
