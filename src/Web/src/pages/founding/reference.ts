import { useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import type { Details } from "./wizard/details";

export const useClubs = () => useRead("/api/v1/clubs").data?.value;
export const useDistricts = () => useRead("/api/v1/reference/districts").data?.value;
export const useGoals = () => useRead("/api/v1/reference/goals").data?.value;

export const useNeighbourhoods = (districtCode: string) =>
  useRead(
    "/api/v1/reference/districts/{code}/neighbourhoods",
    { params: { path: { code: Number(districtCode) } } },
    { enabled: districtCode !== "" },
  ).data?.value;

/** Says the values of details in words: codes and ids by their names. Knows the neighbourhoods of the given districts. */
export function useDetailsWords(districtCode: string, otherDistrictCode = districtCode) {
  const f = useFormats();
  const clubs = useClubs();
  const districts = useDistricts();
  const goals = useGoals();
  const here = useNeighbourhoods(districtCode);
  const there = useNeighbourhoods(otherDistrictCode);
  const nameIn = (list: readonly { code: number; name: string }[] | undefined, code: string) =>
    list?.find((one) => String(one.code) === code)?.name;
  const words: { [F in keyof Details]: (value: Details[F]) => string } = {
    name: f.digits,
    clubId: (id) => clubs?.find((club) => club.id === id)?.name ?? "",
    districtCode: (code) => f.digits(nameIn(districts, code) ?? code),
    neighbourhoodCode: (code) => f.digits(nameIn(here, code) ?? nameIn(there, code) ?? code),
    address: f.digits,
    postalCode: f.digits,
    goals: (codes) =>
      codes.map((code) => goals?.find((goal) => String(goal.code) === code)?.title ?? f.digits(code)).join("، "),
    purpose: f.digits,
  };
  return <F extends keyof Details>(field: F, details: Details) => words[field](details[field]);
}
