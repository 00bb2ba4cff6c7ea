import { useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { sharedTexts } from "./texts";

/** What clubs are called. */
export function useClubs() {
  const { data } = useRead("/api/v1/clubs");
  const clubs = data?.value ?? [];
  return {
    nameOf: (id: string) => clubs.find((club) => club.id === id)?.name ?? "…",
    choices: clubs.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** What districts are called, as filters show them. */
export function useDistricts() {
  const t = useTexts(sharedTexts);
  const f = useFormats();
  const { data } = useRead("/api/v1/reference/districts");
  return (data?.value ?? []).map(({ code }) => ({ value: String(code), label: t.district(f.number(code)) }));
}

export function ClubName({ id }: { id: string }) {
  return useClubs().nameOf(id);
}

/** District and neighbourhood by name, the address after them. */
export function PlaceName({
  district,
  neighbourhood,
  address,
}: {
  district: number;
  neighbourhood: number;
  address?: string;
}) {
  const t = useTexts(sharedTexts);
  const f = useFormats();
  const { data } = useRead("/api/v1/reference/districts/{code}/neighbourhoods", {
    params: { path: { code: district } },
  });
  const name = data?.value.find(({ code }) => code === neighbourhood)?.name;
  return [t.district(f.number(district)), name, address && f.digits(address)].filter(Boolean).join("، ");
}

/** Common goals by title. */
export function GoalNames({ codes }: { codes: readonly number[] }) {
  const { data } = useRead("/api/v1/reference/goals");
  return data?.value
    .filter(({ code }) => codes.includes(code))
    .map(({ title }) => title)
    .join("، ");
}
