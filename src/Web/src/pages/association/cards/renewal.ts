import type { Schemas } from "@/api/reads";
import { today } from "@/persian/format";

// As the Office's rule usually has it: until then a card suffices, and the API gives the member no other.
const renewalDays = 30;

const daysFrom = (day: string, until: string) => (Date.parse(until) - Date.parse(day)) / 86_400_000;

/** Whether it is time to ask for the card after this one. */
export const endsSoon = (
  { state, validUntil }: { state: Schemas["CardState"]; validUntil: string | null },
  day = today(),
): boolean =>
  state === "expired" || (state === "active" && validUntil !== null && daysFrom(day, validUntil) <= renewalDays);
