import { useRead } from "@/api/reads";

/** One membership, and how the caller stands to it: as the member or as the guardian. */
export function useMembership(id: string) {
  const query = useRead("/api/v1/members/{id}", { params: { path: { id } } });
  const mine = useRead("/api/v1/members/mine", { params: { query: { limit: 100 } } });
  const row = mine.data?.value.items.find((one) => one.id === id);
  return { query, isGuardian: !!row?.asGuardian, awaitsMyConsent: !!row?.awaitsMyConsent };
}
