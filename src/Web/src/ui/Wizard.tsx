import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Step from "@mui/material/Step";
import StepButton from "@mui/material/StepButton";
import Stepper from "@mui/material/Stepper";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { words } from "./words";

export type WizardStep = {
  /** In the address, so that the step can be linked to and the back button goes back a step. */
  key: string;
  label: string;
  /** How many things are still missing in it; 0 shows it as complete. */
  missing?: number;
  isDisabled?: boolean;
  /** The content leads on by itself, such as a form that saves and goes to the next step. */
  leadsOn?: boolean;
  content: ReactNode;
};

/** Where a wizard stands, by the address. */
export function useWizardStep(steps: readonly { key: string }[]) {
  const [search, setSearch] = useSearchParams();
  const place = Math.max(
    0,
    steps.findIndex((step) => step.key === search.get("step")),
  );
  return {
    place,
    go: (to: number) =>
      setSearch((now) => {
        const next = new URLSearchParams(now);
        next.set("step", steps[Math.min(Math.max(to, 0), steps.length - 1)]?.key ?? "");
        return next;
      }),
  };
}

type Props = {
  label: string;
  steps: readonly WizardStep[];
  /** Beside the content, always visible: what is missing. */
  aside?: ReactNode;
};

/** A task in steps that can be left and resumed, taken in any order. Each step saves for itself. */
export function Wizard({ label, steps, aside }: Props) {
  const t = useTexts(words);
  const f = useFormats();
  const isNarrow = useMediaQuery("(max-width: 760px)");
  const { place, go } = useWizardStep(steps);
  const step = steps[place];
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus when the step changes
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [place]);
  if (!step) return null;
  return (
    <Box
      sx={{
        display: "grid",
        gap: 3,
        gridTemplateColumns: { xs: "minmax(0,1fr)", lg: aside ? "minmax(0,1fr) 300px" : "minmax(0,1fr)" },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        {isNarrow ? (
          <Box component="nav" aria-label={label} sx={{ display: "flex", gap: 0.5, mb: 2 }}>
            {steps.map((one, index) => (
              <Box
                component="button"
                type="button"
                key={one.key}
                aria-label={one.label}
                aria-current={index === place ? "step" : undefined}
                disabled={one.isDisabled}
                onClick={() => go(index)}
                sx={{
                  flex: 1,
                  height: 28,
                  border: 0,
                  p: 0,
                  bgcolor: "transparent",
                  cursor: "pointer",
                  "&::after": {
                    content: '""',
                    display: "block",
                    height: 8,
                    borderRadius: 4,
                    bgcolor: index === place ? "primary.main" : one.missing === 0 ? "success.main" : "divider",
                  },
                }}
              />
            ))}
          </Box>
        ) : (
          <Stepper nonLinear activeStep={place} aria-label={label} alternativeLabel sx={{ mb: 3 }}>
            {steps.map((one, index) => (
              <Step key={one.key} completed={one.missing === 0} disabled={one.isDisabled}>
                <StepButton icon={f.number(index + 1)} onClick={() => go(index)}>
                  {one.label}
                </StepButton>
              </Step>
            ))}
          </Stepper>
        )}
        <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ mb: 0.5, outline: "none" }}>
          {step.label}
        </Typography>
        <Typography sx={{ color: "text.secondary", mb: 2 }}>
          {t.step(f.number(place + 1), f.number(steps.length))}
        </Typography>
        {step.content}
        <Box sx={{ display: "flex", gap: 1, mt: 3 }}>
          {place > 0 && <Button onClick={() => go(place - 1)}>{t.previous}</Button>}
          {place < steps.length - 1 && !step.leadsOn && (
            <Button variant="outlined" onClick={() => go(place + 1)} disabled={steps[place + 1]?.isDisabled}>
              {t.next}
            </Button>
          )}
        </Box>
      </Box>
      {aside && <Box component="aside">{aside}</Box>}
    </Box>
  );
}
