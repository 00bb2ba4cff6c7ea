import { useRead } from "@/api/reads";

/** Names of the accounts that were given roles last, by their ids. */
export function useAccountNames(): ReadonlyMap<string, string> {
  const grants = useRead("/api/v1/admin/grants", { params: { query: { limit: 100 } } });
  const named = (grants.data?.value.items ?? []).flatMap(({ userId, fullName }) =>
    fullName ? [[userId, fullName] as const] : [],
  );
  return new Map(named);
}
