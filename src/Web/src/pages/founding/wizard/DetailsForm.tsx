import type { ReactNode } from "react";
import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import { Form } from "@/ui/Form";
import type { Part } from "../application";
import { type Details, type DetailsOf, type DetailsStep, detailsIn } from "./details";
import { TwoVersions } from "./TwoVersions";

/** Where the details of an application are kept: in the API, or before the first draft on this device. */
export type DetailsStore = {
  saved: Details;
  save: (step: DetailsStep, typed: Partial<Details>) => Promise<unknown>;
  draftKey: (step: DetailsStep) => string;
  isEditable: (part: Part) => boolean;
  submitLabel: (step: DetailsStep) => string;
};

type Props<S extends DetailsStep> = {
  step: S;
  schema: z.ZodType<DetailsOf<S>, DetailsOf<S>>;
  store: DetailsStore;
  children: ReactNode;
};

/** The form of one step. What was typed here and what was saved elsewhere meanwhile are shown side by side. */
export function DetailsForm<S extends DetailsStep>({ step, schema, store, children }: Props<S>) {
  return (
    <Form
      schema={schema}
      values={detailsIn(step, store.saved) as DefaultValues<DetailsOf<S>>}
      onSubmit={(typed) => store.save(step, typed)}
      submitLabel={store.submitLabel(step)}
      draftKey={store.draftKey(step)}
    >
      <TwoVersions step={step} saved={store.saved} />
      {children}
    </Form>
  );
}
