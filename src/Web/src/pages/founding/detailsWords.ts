import { useClubs, useDistricts, useGoals, useNeighbourhoods } from "@/api/reference";
import { useFormats } from "@/persian/format";
import type { Details } from "./wizard/details";

/** Says the values of details in words: codes and ids by their names. Knows the neighbourhoods of the given districts. */
export function useDetailsWords(districtCode: string, otherDistrictCode = districtCode) {
  const f = useFormats();
  const clubs = useClubs();
  const districts = useDistricts();
  const goals = useGoals();
  const here = useNeighbourhoods(Number(districtCode));
  const there = useNeighbourhoods(Number(otherDistrictCode));
  const words: { [F in keyof Details]: (value: Details[F]) => string } = {
    name: f.digits,
    clubId: (id) => clubs.nameOf(id) ?? "",
    districtCode: (code) => f.digits(districts.nameOf(Number(code)) ?? code),
    neighbourhoodCode: (code) => f.digits(here.nameOf(Number(code)) ?? there.nameOf(Number(code)) ?? code),
    address: f.digits,
    postalCode: f.digits,
    goals: (codes) => codes.map((code) => goals.titleOf(Number(code)) ?? f.digits(code)).join("، "),
    purpose: f.digits,
  };
  return <F extends keyof Details>(field: F, details: Details) => words[field](details[field]);
}
