import { useQueryClient } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { asProblem } from "@/api/problem";
import { type Read, readOptions } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { useNotify } from "@/ui/notices";
import { type Application, applicationPath, isEditable } from "../application";
import type { DetailsStore } from "./DetailsForm";
import { type Details, type DetailsStep, detailsOf, differing, fieldsOf } from "./details";
import { stepKeys } from "./steps";
import { wizardTexts } from "./texts";

/**
 * Details that the API keeps. Where the application changed meanwhile, but not in what the step holds (a founder consented, say),
 * the step is saved upon the newest version; else the refusal is the user's to judge.
 */
export function useSavedDetails(read: Read<Application>): DetailsStore {
  const t = useTexts(wizardTexts);
  const notify = useNotify();
  const queries = useQueryClient();
  const [, setSearch] = useSearchParams();
  const put = useWrite("put", applicationPath);
  const path = { id: read.value.id };

  const sendUpon = ({ value, etag }: Read<Application>, typed: Partial<Details>) =>
    put.mutateAsync({ path, body: fieldsOf({ ...detailsOf(value), ...typed }), etag });

  const save = async (step: DetailsStep, typed: Partial<Details>) => {
    try {
      await sendUpon(read, typed);
    } catch (failure) {
      if (asProblem(failure).status !== 412) throw failure;
      const newest = await queries.fetchQuery(readOptions(applicationPath, { params: { path } }));
      if (differing(step, detailsOf(read.value), detailsOf(newest.value)).length > 0) throw failure;
      await sendUpon(newest, typed);
    }
    notify(t.saved);
    setSearch({ step: stepKeys[stepKeys.indexOf(step) + 1] ?? step });
  };

  return {
    saved: detailsOf(read.value),
    save,
    draftKey: (step) => `founding.${read.value.id}.${step}`,
    isEditable: (part) => isEditable(read.value, part),
    submitLabel: () => t.saveAndGoOn,
  };
}
