import type { ReactNode } from "react";
import { useTexts } from "@/texts";
import { Wizard } from "@/ui/Wizard";
import { type Application, isEditable } from "../application";
import { DocumentsStep } from "./DocumentsStep";
import { detailsOf } from "./details";
import { FoundersStep } from "./FoundersStep";
import { GoalsStep } from "./GoalsStep";
import { MissingAside, useHasAside } from "./MissingAside";
import { missingIn, missingOf } from "./missing";
import { NameStep } from "./NameStep";
import { Locked, OfficeNotes, ToCorrect } from "./OfficeNotes";
import { PlaceStep } from "./PlaceStep";
import { ReviewStep } from "./ReviewStep";
import { partsOfStep, type StepKey, stepKeys } from "./steps";
import { wizardTexts } from "./texts";
import { useSavedDetails } from "./useSavedDetails";

type Props = { application: Application; etag: string | null };

/** The steps of an application that the API keeps. */
export function EditSteps({ application, etag }: Props) {
  const t = useTexts(wizardTexts);
  const hasAside = useHasAside();
  const store = useSavedDetails({ value: application, etag });
  const missing = missingOf({ ...application, details: detailsOf(application) });
  const contents: Readonly<Record<StepKey, ReactNode>> = {
    name: <NameStep key="name" store={store} />,
    place: <PlaceStep key="place" store={store} />,
    goals: <GoalsStep key="goals" store={store} />,
    founders: <FoundersStep application={application} etag={etag} />,
    documents: <DocumentsStep application={application} etag={etag} />,
    review: <ReviewStep application={application} etag={etag} missing={missing} />,
  };
  const steps = stepKeys.map((key) => {
    const parts = partsOfStep(key);
    const isOpen = key === "review" || parts.some((part) => isEditable(application, part));
    return {
      key,
      label: t[key],
      missing: key === "review" ? undefined : missingIn(key, missing),
      leadsOn: isOpen && (key === "name" || key === "place" || key === "goals"),
      content: isOpen ? (
        <>
          <OfficeNotes application={application} parts={parts} />
          {contents[key]}
        </>
      ) : (
        <Locked application={application} step={key} />
      ),
    };
  });
  const aside = (
    <MissingAside missing={missing}>
      <ToCorrect application={application} />
    </MissingAside>
  );
  return (
    <>
      {!hasAside && aside}
      <Wizard label={t.steps} steps={steps} aside={hasAside && aside} />
    </>
  );
}
