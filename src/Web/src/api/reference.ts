import { useRead } from "./reads";

/** The clubs in the Office's order. */
export function useClubs() {
  const query = useRead("/api/v1/clubs");
  const clubs = query.data?.value ?? [];
  return {
    query,
    clubs,
    nameOf: (id: string) => clubs.find((club) => club.id === id)?.name,
    choices: clubs.map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** The districts of the city. */
export function useDistricts() {
  const districts = useRead("/api/v1/reference/districts").data?.value ?? [];
  return {
    nameOf: (code: number) => districts.find((district) => district.code === code)?.name,
    choices: districts.map(({ code, name }) => ({ value: String(code), label: name })),
  };
}

/** The neighbourhoods of a district, or none while no district is named. */
export function useNeighbourhoods(district: number | undefined) {
  const { data, isFetching } = useRead(
    "/api/v1/reference/districts/{code}/neighbourhoods",
    { params: { path: { code: district ?? 0 } } },
    { enabled: !!district },
  );
  const list = data?.value;
  return { list, isFetching, nameOf: (code: number) => list?.find((one) => one.code === code)?.name };
}

/** The common goals of the founding document. */
export function useGoals() {
  const query = useRead("/api/v1/reference/goals");
  const goals = query.data?.value ?? [];
  return { query, goals, titleOf: (code: number) => goals.find((goal) => goal.code === code)?.title };
}
