import { useRead } from "@/api/reads";
import { termsOf } from "../council/council";
import { useAssociation } from "../frame/association";
import { useRequests } from "../members/requests";
import type { Known } from "./due";

const most = 100;

function useCards(id: string, stage: "requested" | "approved") {
  return useRead("/api/v1/associations/{id}/cards", { params: { path: { id }, query: { stage, limit: most } } });
}

/** Reads what the glance is made of; `known` is there once all of it is. */
export function useKnown() {
  const { id, licence } = useAssociation();
  const path = { id };
  const ofLicence = { path: { id: licence.id } };
  const file = useRead("/api/v1/licences/{id}/file", { params: ofLicence });
  const council = useRead("/api/v1/associations/{id}/council", { params: { path } });
  const requests = useRequests(id);
  const requested = useCards(id, "requested");
  const approved = useCards(id, "approved");
  const renewals = useRead("/api/v1/licences/{id}/renewals", { params: { ...ofLicence, query: { limit: most } } });
  const imports = useRead("/api/v1/associations/{id}/member-imports", { params: { path, query: { limit: 1 } } });
  const correcting = renewals.data?.value.items.find((renewal) => renewal.state === "needsCorrection");
  const correction = useRead(
    "/api/v1/renewals/{id}",
    { params: { path: { id: correcting?.id ?? "" } } },
    { enabled: !!correcting },
  );
  const reads = [file, council, requests, requested, approved, renewals, imports];
  const failed = reads.find((read) => read.isError);
  const known: Known | undefined =
    file.data && council.data && requests.data && requested.data && approved.data && renewals.data && imports.data
      ? {
          file: file.data.value,
          terms: termsOf(council.data.value.seats),
          missing: council.data.value.missing,
          requests: requests.data.value.items,
          cardsRequested: requested.data.value.items.length,
          cardsApproved: approved.data.value.items.length,
          renewals: renewals.data.value.items,
          correctionDueOn: correction.data?.value.correctionDueOn ?? null,
          lastImport: imports.data.value.items[0],
        }
      : undefined;
  return { known, problem: failed?.error ?? null, retry: () => void failed?.refetch() };
}
