import { useGoals, useNeighbourhoods } from "@/api/reference";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { sharedTexts } from "./texts";

type Place = { district: number; address?: string };

/** Where something is, whose neighbourhood is known by name. */
export function NamedPlace({ district, neighbourhood, address }: Place & { neighbourhood: string | undefined }) {
  const t = useTexts(sharedTexts);
  const f = useFormats();
  // People begin an address with the neighbourhood, which then need not be said twice.
  const isSaid = neighbourhood !== undefined && address?.startsWith(neighbourhood);
  return f.list([t.district(f.number(district)), !isSaid && neighbourhood, address && f.digits(address)]);
}

/** Where something is, whose neighbourhood is known by code alone. */
export function PlaceName({ neighbourhood, ...place }: Place & { neighbourhood: number }) {
  const { nameOf } = useNeighbourhoods(place.district);
  return <NamedPlace {...place} neighbourhood={nameOf(neighbourhood)} />;
}

/** Common goals by title. */
export function GoalNames({ codes }: { codes: readonly number[] }) {
  const f = useFormats();
  const { goals } = useGoals();
  return f.list(goals.filter(({ code }) => codes.includes(code)).map(({ title }) => title));
}
