import { useRead } from "@/api/reads";
import { useAssociation } from "../frame/association";
import { obstaclesAhead } from "./renewing";

/** What would stand in the way of a renewal today; undefined until it is known. */
export function useObstaclesAhead() {
  const { id, licence } = useAssociation();
  const file = useRead("/api/v1/licences/{id}/file", { params: { path: { id: licence.id } } }).data?.value;
  const council = useRead("/api/v1/associations/{id}/council", { params: { path: { id } } }).data?.value;
  return file && council && obstaclesAhead(file, council.missing);
}
