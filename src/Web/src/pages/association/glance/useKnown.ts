import { useRead } from "@/api/reads";
import { termsOf } from "../council/council";
import { useAssociation } from "../frame/association";
import { useRequests } from "../members/requests";
import type { Known } from "./due";

/** Reads what the glance is made of; `known` is there once all of it is. */
export function useKnown() {
  const { id, licence } = useAssociation();
  const path = { id };
  const glance = useRead("/api/v1/associations/{id}/glance", { params: { path } });
  const file = useRead("/api/v1/licences/{id}/file", { params: { path: { id: licence.id } } });
  const council = useRead("/api/v1/associations/{id}/council", { params: { path } });
  const requests = useRequests(id);
  const imports = useRead("/api/v1/associations/{id}/member-imports", { params: { path, query: { limit: 1 } } });
  const ofLicence = glance.data?.value.licence;
  const correction = useRead(
    "/api/v1/renewals/{id}",
    { params: { path: { id: ofLicence?.openRenewal ?? "" } } },
    { enabled: ofLicence?.openRenewalState === "needsCorrection" },
  );
  const failed = [glance, file, council, requests, imports].find((read) => read.isError);
  const known: Known | undefined =
    glance.data && file.data && council.data && requests.data && imports.data
      ? {
          glance: glance.data.value,
          file: file.data.value,
          terms: termsOf(council.data.value.seats),
          requestDueOn: requests.data.value.items[0]?.dueOn ?? null,
          correctionDueOn: correction.data?.value.correctionDueOn ?? null,
          lastImport: imports.data.value.items[0],
        }
      : undefined;
  return { known, problem: failed?.error ?? null, retry: () => void failed?.refetch() };
}
