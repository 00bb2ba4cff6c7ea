import Box from "@mui/material/Box";
import { useFormContext } from "react-hook-form";
import { useRead } from "@/api/reads";
import { useClubs } from "@/api/reference";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { RadioInput, TextInput } from "@/ui/fields";
import { useSettled } from "@/ui/useSettled";
import { useRules } from "../rules";
import { labels } from "../texts";
import { DetailsForm, type DetailsStore } from "./DetailsForm";
import type { Details } from "./details";
import { wizardTexts } from "./texts";

/** The association's name, and the club of its field. */
export function NameStep({ store }: { store: DetailsStore }) {
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const { clubs, nameOf } = useClubs();
  const schema = useRules().details.pick({ name: true, clubId: true });
  return (
    <DetailsForm step="name" schema={schema} store={store}>
      {store.isEditable("name") ? (
        <>
          <TextInput name="name" label={names.name} help={t.nameHelp} maxLength={150} autoComplete="off" />
          <SimilarNames saved={store.saved.name} />
        </>
      ) : (
        <Facts facts={[{ label: names.name, value: store.saved.name }]} />
      )}
      {store.isEditable("club") ? (
        <RadioInput
          name="clubId"
          label={names.clubId}
          help={t.clubHelp}
          choices={clubs
            .filter((one) => one.isActive || one.id === store.saved.clubId)
            .map((one) => ({ value: one.id, label: one.name, help: one.description ?? undefined }))}
        />
      ) : (
        <Facts facts={[{ label: names.clubId, value: nameOf(store.saved.clubId) }]} />
      )}
    </DetailsForm>
  );
}

/** Names in the register that are like the one being typed, so that a refusal does not come at the very end. */
function SimilarNames({ saved }: { saved: string }) {
  const t = useTexts(wizardTexts);
  const f = useFormats();
  const { watch } = useFormContext<Details>();
  const typed = useSettled(watch("name").trim());
  const isAsked = typed.length >= 3 && typed !== saved;
  const similar = useRead("/api/v1/associations", { params: { query: { q: typed, limit: 5 } } }, { enabled: isAsked });
  const items = similar.data?.value.items ?? [];
  if (!isAsked || items.length === 0) return null;
  return (
    <Box role="status" sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
      {t.similar}: {f.list(items.map((one) => one.name))}. {t.similarHelp}
    </Box>
  );
}
