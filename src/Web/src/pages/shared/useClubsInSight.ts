import { useClubs } from "@/api/reference";
import { office, useClubsOfMine, useSession } from "@/app/session";

/** The clubs that the caller looks after, as choices: all for the Office, their own for officers. */
export function useClubsInSight() {
  const isOffice = useSession().has(office);
  const own = useClubsOfMine();
  return useClubs().choices.filter(({ value }) => isOffice || own.includes(value));
}
