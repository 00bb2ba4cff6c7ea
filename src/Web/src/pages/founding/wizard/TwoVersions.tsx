import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useEffect, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { useDetailsWords } from "../detailsWords";
import { labels } from "../texts";
import { type Details, type DetailsStep, differing, isSame } from "./details";
import { wizardTexts } from "./texts";

/**
 * Keeps a step's form in step with what is saved: a field that nobody touched here follows; one that was typed in is shown
 * beside what is saved, be it typed on this device earlier or changed by somebody else meanwhile.
 */
export function useTwoVersions(step: DetailsStep, saved: Details) {
  const { getValues, setValue, watch, formState } = useFormContext<Details>();
  const { isSubmitting } = formState;
  const [contested, setContested] = useState(() => differing(step, saved, getValues()));
  const before = useRef(saved);
  useEffect(() => {
    if (isSubmitting) return;
    const changed = differing(step, before.current, saved);
    const isTyped = (field: keyof Details) => !isSame(getValues(field), before.current[field]);
    const typed = changed.filter(isTyped);
    for (const field of changed) if (!typed.includes(field)) setValue(field, saved[field]);
    before.current = saved;
    if (typed.length > 0) setContested((now) => [...new Set([...now, ...typed])]);
  }, [step, saved, isSubmitting, getValues, setValue]);
  return {
    contested: contested.filter((field) => !isSame(watch(field), saved[field])),
    takeSaved: () => {
      for (const field of contested) setValue(field, saved[field], { shouldValidate: true });
      setContested([]);
    },
  };
}

/** What is saved beside what is typed, where they were found to differ. */
export function TwoVersions({ step, saved }: { step: DetailsStep; saved: Details }) {
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const { getValues } = useFormContext<Details>();
  const { contested, takeSaved } = useTwoVersions(step, saved);
  const typed = getValues();
  const say = useDetailsWords(saved.districtCode, typed.districtCode);
  if (contested.length === 0) return null;
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" onClick={takeSaved}>
          {t.takeSaved}
        </Button>
      }
    >
      <AlertTitle>{t.twoVersions}</AlertTitle>
      <Box sx={{ display: "grid", gap: 1.5 }}>
        {contested.map((field) => (
          <Facts
            key={field}
            facts={[
              { label: `${names[field]}: ${t.inSystem}`, value: say(field, saved) || t.empty },
              { label: `${names[field]}: ${t.yours}`, value: say(field, typed) || t.empty },
            ]}
          />
        ))}
      </Box>
    </Alert>
  );
}
