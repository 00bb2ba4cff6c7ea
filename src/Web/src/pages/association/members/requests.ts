import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFreshEtag } from "../parts/fresh";

/** As many as one page holds; more are said as "and more". */
const most = 100;

/** Those who ask to join and wait for the secretary, the most urgent first. */
export const useRequests = (associationId: string) =>
  useRead("/api/v1/associations/{id}/members", {
    params: { path: { id: associationId }, query: { state: "requested", sort: "dueOn", limit: most } },
  });

/** Answers a request from a list. */
export function useAnswer() {
  const etagOf = useFreshEtag("/api/v1/members/{id}");
  const approve = useWrite("post", "/api/v1/members/{id}/approve");
  const refuse = useWrite("post", "/api/v1/members/{id}/refuse");
  const sentFor = async (id: string) => ({ path: { id }, etag: await etagOf({ params: { path: { id } } }) });
  return {
    approve: async (id: string) => approve.mutateAsync(await sentFor(id)),
    refuse: async (id: string, reason: string) => refuse.mutateAsync({ ...(await sentFor(id)), body: { reason } }),
  };
}
