import Alert from "@mui/material/Alert";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useWrite } from "@/api/writes";
import { useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { forgetDraft, readDraft, writeDraft } from "@/ui/drafts";
import { useNotify } from "@/ui/notices";
import { Page } from "@/ui/Page";
import { Wizard, type WizardStep } from "@/ui/Wizard";
import { labels } from "../texts";
import type { DetailsStore } from "./DetailsForm";
import { type Details, type DetailsStep, fieldsOf, noDetails } from "./details";
import { GoalsStep } from "./GoalsStep";
import { MissingAside, useHasAside } from "./MissingAside";
import { missingIn, missingOf } from "./missing";
import { NameStep } from "./NameStep";
import { PlaceStep } from "./PlaceStep";
import { stepKeys } from "./steps";
import { wizardTexts } from "./texts";

const stepAfter: Readonly<Record<DetailsStep, DetailsStep>> = { name: "place", place: "goals", goals: "name" };

/**
 * The first three steps of a new application stay on this device; with them complete there is all that a draft needs, and the
 * API keeps it from then on.
 */
function useNewApplication() {
  const t = useTexts(wizardTexts);
  const { me } = useSession();
  const navigate = useNavigate();
  const notify = useNotify();
  const [, setSearch] = useSearchParams();
  const start = useWrite("post", "/api/v1/founding-applications");
  const key = `founding.new.${me?.id}`;
  const [saved, setSaved] = useState<Details>(() => ({ ...noDetails, ...readDraft<Details>(key) }));

  const incomplete = (details: Details) =>
    missingOf({ details, founders: [], documents: [] }).find((one) => one.step in stepAfter)?.step;

  const save = async (step: DetailsStep, typed: Partial<Details>) => {
    const details = { ...saved, ...typed };
    writeDraft(key, details);
    setSaved(details);
    const lacking = incomplete(details);
    if (step !== "goals" || lacking)
      return setSearch({ step: step === "goals" && lacking ? lacking : stepAfter[step] });
    const { id } = await start.mutateAsync({ body: fieldsOf(details) });
    forgetDraft(key);
    notify(t.created);
    navigate(`/my/applications/${id}/edit?step=founders`, { replace: true });
  };

  const store: DetailsStore = {
    saved,
    save,
    draftKey: (step) => `${key}.${step}`,
    isEditable: () => true,
    submitLabel: (step) => (step === "goals" ? t.create : t.saveAndGoOn),
  };
  return store;
}

/** Begins a founding application. */
export default function NewApplication() {
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const hasAside = useHasAside();
  const store = useNewApplication();
  const missing = missingOf({ details: store.saved, founders: [], documents: [] });
  const contents: Readonly<Record<DetailsStep, WizardStep["content"]>> = {
    name: <NameStep key="name" store={store} />,
    place: <PlaceStep key="place" store={store} />,
    goals: <GoalsStep key="goals" store={store} />,
  };
  const steps = stepKeys.map(
    (key): WizardStep =>
      key in contents
        ? { key, label: t[key], missing: missingIn(key, missing), leadsOn: true, content: contents[key as DetailsStep] }
        : { key, label: t[key], isDisabled: true, content: <Alert severity="info">{t.firstSaveDraft}</Alert> },
  );
  const aside = <MissingAside missing={missing} />;
  return (
    <Page title={t.newTitle} lead={t.newLead} parent={{ to: "/my/applications", label: names.applications }}>
      {!hasAside && aside}
      <Wizard label={t.steps} steps={steps} aside={hasAside && aside} />
    </Page>
  );
}
