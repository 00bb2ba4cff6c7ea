import { useRead } from "@/api/reads";

/** The clubs in the Office's order, and the name of each by its id. */
export function useClubs() {
  const query = useRead("/api/v1/clubs");
  const clubs = query.data?.value ?? [];
  return { query, clubs, nameOf: (id: string) => clubs.find((club) => club.id === id)?.name };
}
