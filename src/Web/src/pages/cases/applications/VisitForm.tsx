import ThumbDown from "@mui/icons-material/ThumbDownOutlined";
import ThumbUp from "@mui/icons-material/ThumbUpOutlined";
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import FormControl from "@mui/material/FormControl";
import FormHelperText from "@mui/material/FormHelperText";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { applicationTexts } from "./texts";
import { dayBefore, withPhrase } from "./visit";

type Report = { visitedOn: string; report: string; recommended: string };

/** Two or three large buttons of which one is pressed; an answer for a thumb. */
function BigChoice({
  name,
  label,
  choices,
}: {
  name: keyof Report;
  label: string;
  choices: readonly { value: string; label: string; icon?: ReactNode }[];
}) {
  const id = useId();
  const { control } = useFormContext<Report>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <FormControl error={!!fieldState.error}>
          <Typography id={id} sx={{ fontWeight: 600, mb: 1 }}>
            {label}
          </Typography>
          <ToggleButtonGroup
            exclusive
            fullWidth
            color="primary"
            value={field.value}
            onChange={(_, value: string | null) => value !== null && field.onChange(value)}
            aria-labelledby={id}
          >
            {choices.map((choice) => (
              <ToggleButton key={choice.value} value={choice.value} sx={{ minHeight: 56, gap: 1, fontSize: "1rem" }}>
                {choice.icon}
                {choice.label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {fieldState.error && <FormHelperText>{fieldState.error.message}</FormHelperText>}
        </FormControl>
      )}
    />
  );
}

/** Sentences that a tap adds to the report. */
function Phrases() {
  const t = useTexts(applicationTexts);
  const { setValue, getValues } = useFormContext<Report>();
  return (
    <Box role="group" aria-label={t.phrases} sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
      {t.phraseList.map((phrase) => (
        <Chip
          key={phrase}
          label={phrase}
          variant="outlined"
          onClick={() => setValue("report", withPhrase(getValues("report"), phrase), { shouldValidate: true })}
          sx={{ minHeight: 44, height: "auto", "& .MuiChip-label": { whiteSpace: "normal", py: 0.75 } }}
        />
      ))}
    </Box>
  );
}

/** The report itself; what is typed stays on the device until it is sent. */
export function VisitForm({ id, etag, onSent }: { id: string; etag: string | null; onSent: () => void }) {
  const t = useTexts(applicationTexts);
  const notify = useNotify();
  const send = useWrite("post", "/api/v1/admin/founding-applications/{id}/report-visit");
  const schema = z.object({
    visitedOn: z.string().min(1, t.dayNeeded),
    report: z.string().trim().min(10, t.visitTextHelp),
    recommended: z.string().min(1, t.opinionNeeded),
  });
  const submit = async ({ visitedOn, report, recommended }: Report) => {
    await send.mutateAsync({ path: { id }, body: { visitedOn, report, recommended: recommended === "yes" }, etag });
    notify(t.reportDone);
    onSent();
  };
  return (
    <Form
      schema={schema}
      values={{ visitedOn: today(), report: "", recommended: "" }}
      draftKey={`application.${id}.visit`}
      onSubmit={submit}
      submitLabel={t.sendReport}
      isAtHand
    >
      <BigChoice
        name="visitedOn"
        label={t.when}
        choices={[
          { value: today(), label: t.todayButton },
          { value: dayBefore(today()), label: t.yesterdayButton },
        ]}
      />
      <DateInput name="visitedOn" label={t.otherDay} max={today()} />
      <TextInput name="report" label={t.visitText} help={t.visitTextHelp} lines={5} maxLength={3000} />
      <Phrases />
      <BigChoice
        name="recommended"
        label={t.opinion}
        choices={[
          { value: "yes", label: t.recommended, icon: <ThumbUp aria-hidden /> },
          { value: "no", label: t.notRecommended, icon: <ThumbDown aria-hidden /> },
        ]}
      />
    </Form>
  );
}
