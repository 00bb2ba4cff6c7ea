import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import { useFormContext } from "react-hook-form";
import { useTexts } from "@/texts";
import { templatesTexts } from "./texts";

/** What the words may speak of; pressing one puts it into the body, where the cursor stood. */
export function Variables({ names }: { names: readonly string[] }) {
  const t = useTexts(templatesTexts);
  const { getValues, setValue, setFocus } = useFormContext();
  if (names.length === 0) return null;
  const insert = (name: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
    const body: string = getValues("body");
    const at = field?.selectionStart ?? body.length;
    const until = field?.selectionEnd ?? at;
    setValue("body", `${body.slice(0, at)}{{ ${name} }}${body.slice(until)}`, {
      shouldDirty: true,
      shouldValidate: true,
    });
    setFocus("body");
  };
  return (
    <Box role="group" aria-label={t.variables}>
      <Box sx={{ fontWeight: 600 }}>{t.variables}</Box>
      <Box sx={{ color: "text.secondary", fontSize: "0.85rem", mb: 1 }}>{t.variablesHelp}</Box>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        {names.map((name) => (
          <Chip
            key={name}
            dir="ltr"
            variant="outlined"
            label={`{{ ${name} }}`}
            onClick={() => insert(name)}
            sx={{ fontFamily: "ui-monospace, monospace" }}
          />
        ))}
      </Box>
    </Box>
  );
}
