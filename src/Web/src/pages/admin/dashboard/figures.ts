import { useRead } from "@/api/reads";

const scopeOf = (club: string | undefined) => ({ params: { query: club ? { club } : {} } });

export const useCases = (club?: string) => useRead("/api/v1/admin/dashboard/cases", scopeOf(club));
export const useLicences = (club?: string) => useRead("/api/v1/admin/dashboard/licences", scopeOf(club));
export const useMembers = (club?: string) => useRead("/api/v1/admin/dashboard/members", scopeOf(club));

/** The address of one of the dashboard's tables, for its export. */
export const exportOf = (table: "cases" | "licences" | "members", club?: string) =>
  `/api/v1/admin/dashboard/${table}${club ? `?club=${club}` : ""}`;
