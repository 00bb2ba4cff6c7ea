import { useWatch } from "react-hook-form";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { applicationParts } from "@/names/founding";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { ManyInput, TextInput } from "@/ui/fields";
import { MoveDialog } from "../shared/MoveDialog";
import { sharedTexts } from "../shared/texts";
import { type Corrections, correctionItems, partsOrder, proposedCorrections } from "./corrections";
import { applicationTexts } from "./texts";

type Props = {
  application: Schemas["FoundingApplicationView"];
  etag: string | null;
  onClose: () => void;
};

function Notes() {
  const t = useTexts(applicationTexts);
  const parts = useNames(applicationParts);
  const chosen = useWatch<Corrections, "parts">({ name: "parts" });
  return partsOrder
    .filter((part) => chosen.includes(part))
    .map((part) => (
      <TextInput
        key={part}
        name={`notes.${part}`}
        label={t.noteFor(parts.labelOf(part))}
        help={t.noteForHelp}
        lines={2}
        maxLength={500}
      />
    ));
}

/** Sends the application back: which parts, what is wrong with each. Items that did not pass are proposed. */
export function CorrectionsDialog({ application, etag, onClose }: Props) {
  const t = useTexts(applicationTexts);
  const s = useTexts(sharedTexts);
  const parts = useNames(applicationParts);
  const ask = useWrite("post", "/api/v1/admin/founding-applications/{id}/request-corrections");
  const schema: z.ZodType<Corrections, Corrections> = z
    .object({ parts: z.array(z.string()).min(1, t.choosePart), notes: z.record(z.string(), z.string()) })
    .superRefine(({ parts: chosen, notes }, context) => {
      for (const part of chosen)
        if ((notes[part] ?? "").trim().length < 3)
          context.addIssue({ code: "custom", path: ["notes", part], message: s.tooShort });
    });
  return (
    <MoveDialog
      title={t.requestCorrections}
      text={t.requestCorrectionsText}
      schema={schema}
      values={proposedCorrections(application.checklist)}
      draftKey={`application.${application.id}.corrections`}
      onSubmit={(typed) =>
        ask.mutateAsync({ path: { id: application.id }, body: { items: correctionItems(typed) }, etag })
      }
      submitLabel={t.requestCorrections}
      done={t.requestCorrectionsDone}
      onClose={onClose}
    >
      <ManyInput
        name="parts"
        label={t.whatToMend}
        choices={partsOrder.map((part) => ({ value: part, label: parts.labelOf(part) }))}
      />
      <Notes />
    </MoveDialog>
  );
}
