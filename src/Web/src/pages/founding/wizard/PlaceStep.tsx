import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { useDistricts, useNeighbourhoods } from "@/api/reference";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ComboInput } from "@/ui/ComboInput";
import { SelectInput, TextInput } from "@/ui/fields";
import { useRules } from "../rules";
import { labels } from "../texts";
import { DetailsForm, type DetailsStore } from "./DetailsForm";
import type { Details } from "./details";
import { wizardTexts } from "./texts";

/** Where the association is at home. */
export function PlaceStep({ store }: { store: DetailsStore }) {
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const f = useFormats();
  const districts = useDistricts();
  const schema = useRules().details.pick({
    districtCode: true,
    neighbourhoodCode: true,
    address: true,
    postalCode: true,
  });
  return (
    <DetailsForm step="place" schema={schema} store={store}>
      <SelectInput
        name="districtCode"
        label={names.districtCode}
        choices={districts.choices.map(({ value, label }) => ({ value, label: f.digits(label) }))}
      />
      <NeighbourhoodInput />
      <TextInput
        name="address"
        label={names.address}
        help={t.addressHelp}
        lines={2}
        maxLength={300}
        autoComplete="street-address"
      />
      <TextInput
        name="postalCode"
        label={names.postalCode}
        help={t.postalCodeHelp}
        inputMode="numeric"
        maxLength={14}
        autoComplete="postal-code"
        isOptional
        isLatin
      />
    </DetailsForm>
  );
}

/** One of the chosen district's neighbourhoods; another district takes it away. */
function NeighbourhoodInput() {
  const t = useTexts(wizardTexts);
  const names = useTexts(labels);
  const f = useFormats();
  const { watch, setValue } = useFormContext<Details>();
  const [district, chosen] = watch(["districtCode", "neighbourhoodCode"]);
  const { list } = useNeighbourhoods(Number(district));
  useEffect(() => {
    if (list && chosen !== "" && !list.some(({ code }) => String(code) === chosen)) setValue("neighbourhoodCode", "");
  }, [list, chosen, setValue]);
  return (
    <ComboInput
      name="neighbourhoodCode"
      label={names.neighbourhoodCode}
      help={district === "" ? t.districtFirst : t.placeHelp}
      isDisabled={district === ""}
      isLoading={!list}
      choices={(list ?? []).map(({ code, name, subDistrictName }) => ({
        value: String(code),
        label: f.digits(name),
        help: f.digits(subDistrictName),
      }))}
    />
  );
}
