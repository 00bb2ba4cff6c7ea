import { useRead } from "@/api/reads";
import { today } from "@/persian/format";
import { tasksOf } from "./tasks";

const some = { params: { query: { limit: 100 } } };

/** What the start page reads, and what follows from it. A part that cannot be read is missing, the others are shown. */
export function useHome() {
  const record = useRead("/api/v1/people/mine");
  const applications = useRead("/api/v1/founding-applications/mine", some);
  const memberships = useRead("/api/v1/members/mine", some);
  const associations = useRead("/api/v1/associations/mine");
  const cards = useRead("/api/v1/cards/mine");
  const parts = [record, applications, memberships, associations, cards];
  const isKnown = parts.every((part) => part.isFetched);
  const problem = parts.find((part) => part.error && part.error.status !== 404)?.error ?? null;
  const known = {
    hasRecord: record.error?.status !== 404,
    applications: applications.data?.value.items ?? [],
    memberships: memberships.data?.value.items ?? [],
    associations: associations.data?.value ?? [],
    cards: cards.data?.value ?? [],
    today: today(),
  };
  return {
    ...known,
    tasks: isKnown ? tasksOf(known) : null,
    problem,
    retry: () => {
      for (const part of parts) if (part.isError) void part.refetch();
    },
  };
}

export type Home = ReturnType<typeof useHome>;
