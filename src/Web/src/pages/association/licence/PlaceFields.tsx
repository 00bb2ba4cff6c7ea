import { useEffect, useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { useDistricts, useNeighbourhoods } from "@/api/reference";
import { useTexts } from "@/texts";
import { ComboInput } from "@/ui/ComboInput";
import { SelectInput, TextInput } from "@/ui/fields";
import { variationTexts } from "./texts";
import type { Wish } from "./variation";

/** District, neighbourhood of that district, address and postal code. */
export function PlaceFields() {
  const t = useTexts(variationTexts);
  const { setValue } = useFormContext<Wish>();
  const district = useWatch<Wish, "district">({ name: "district" });
  const districts = useDistricts();
  const neighbourhoods = useNeighbourhoods(Number(district));
  const before = useRef(district);
  useEffect(() => {
    if (before.current !== district) setValue("neighbourhood", "");
    before.current = district;
  }, [district, setValue]);
  return (
    <>
      <SelectInput name="district" label={t.district} choices={districts.choices} />
      <ComboInput
        name="neighbourhood"
        label={t.neighbourhood}
        isLoading={neighbourhoods.isFetching}
        choices={(neighbourhoods.list ?? []).map(({ code, name, subDistrictName }) => ({
          value: String(code),
          label: name,
          group: subDistrictName,
        }))}
      />
      <TextInput name="address" label={t.address} lines={2} maxLength={300} />
      <TextInput
        name="postalCode"
        label={t.postalCode}
        help={t.postalCodeHelp}
        inputMode="numeric"
        maxLength={12}
        isOptional
        isLatin
      />
    </>
  );
}
