import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readOptions } from "@/api/reads";
import { useTexts } from "@/texts";
import { SearchInput } from "@/ui/SearchInput";
import { useSettled } from "@/ui/useSettled";
import { joinTexts } from "./texts";

/** An association of the register, found by a part of its name. */
export function AssociationInput({ name }: { name: string }) {
  const t = useTexts(joinTexts);
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const register = useQuery({
    ...readOptions("/api/v1/associations", { params: { query: { q: q || undefined, limit: 20 } } }),
    placeholderData: keepPreviousData,
  });
  return (
    <SearchInput
      name={name}
      label={t.association}
      help={t.associationHelp}
      emptyText={t.associationEmpty}
      found={(register.data?.value.items ?? []).map((one) => ({ id: one.id, label: one.name }))}
      isLoading={register.isFetching}
      onType={setTyped}
    />
  );
}
