import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readOptions } from "@/api/reads";
import { texts, useTexts } from "@/texts";
import type { FieldProps } from "@/ui/fields";
import { type Found, SearchInput } from "@/ui/SearchInput";
import { useSettled } from "@/ui/useSettled";

const said = texts({ empty: "کانونی با این نام نیست" }, { empty: "No association of this name" });

export type FoundAssociation = Found;

/** An association of the register, found by a part of its name; the form's value is a {@link FoundAssociation} or null. */
export function AssociationInput({ name, label, help }: FieldProps) {
  const t = useTexts(said);
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const register = useQuery({
    ...readOptions("/api/v1/associations", { params: { query: { q: q || undefined, limit: 20 } } }),
    placeholderData: keepPreviousData,
  });
  return (
    <SearchInput
      name={name}
      label={label}
      help={help}
      emptyText={t.empty}
      found={(register.data?.value.items ?? []).map((one) => ({ id: one.id, label: one.name }))}
      isLoading={register.isFetching}
      onType={setTyped}
    />
  );
}
