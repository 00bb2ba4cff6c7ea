import { useQueryClient } from "@tanstack/react-query";
import { type ReadInit, type ReadPath, readOptions } from "@/api/reads";

/**
 * Reads the `ETag` that a resource has this moment. For what a job changes all the while, and for rows of lists, which bring no
 * version; elsewhere a change names what was shown.
 */
export function useFreshEtag<P extends ReadPath>(path: P) {
  const queries = useQueryClient();
  return async (init: ReadInit<P>) => (await queries.fetchQuery({ ...readOptions(path, init), staleTime: 0 })).etag;
}
