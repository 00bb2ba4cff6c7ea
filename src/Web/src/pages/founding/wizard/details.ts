import type { Schemas } from "@/api/reads";
import { toLatin } from "@/persian/digits";
import type { Application } from "../application";

/** What an applicant fills in, as forms hold it. Names are the API's, so that what it refuses is shown at its field. */
export type Details = {
  name: string;
  clubId: string;
  districtCode: string;
  neighbourhoodCode: string;
  address: string;
  postalCode: string;
  goals: string[];
  purpose: string;
};

export const noDetails: Details = {
  name: "",
  clubId: "",
  districtCode: "",
  neighbourhoodCode: "",
  address: "",
  postalCode: "",
  goals: [],
  purpose: "",
};

/** The steps in which details are filled in, with what each of them holds. */
export const detailsSteps = {
  name: ["name", "clubId"],
  place: ["districtCode", "neighbourhoodCode", "address", "postalCode"],
  goals: ["goals", "purpose"],
} as const satisfies Record<string, readonly (keyof Details)[]>;

export type DetailsStep = keyof typeof detailsSteps;
export type DetailsOf<S extends DetailsStep> = Pick<Details, (typeof detailsSteps)[S][number]>;

export const detailsIn = <S extends DetailsStep>(step: S, details: Details) =>
  Object.fromEntries(detailsSteps[step].map((field) => [field, details[field]])) as DetailsOf<S>;

export const detailsOf = (application: Application): Details => ({
  name: application.name,
  clubId: application.clubId,
  districtCode: String(application.districtCode),
  neighbourhoodCode: String(application.neighbourhoodCode),
  address: application.address,
  postalCode: application.postalCode ?? "",
  goals: application.goals.map(String),
  purpose: application.purpose,
});

export const fieldsOf = (details: Details): Schemas["ApplicationFields"] => ({
  ...details,
  districtCode: Number(details.districtCode),
  neighbourhoodCode: Number(details.neighbourhoodCode),
  postalCode: toLatin(details.postalCode).trim() || null,
  goals: details.goals.map(Number),
});

const asText = (value: string | readonly string[]) => (typeof value === "string" ? value : [...value].sort().join());

/** Whether two values of a field say the same; the order of goals says nothing. */
export const isSame = (one: string | readonly string[], other: string | readonly string[]) =>
  asText(one) === asText(other);

/** The fields of a step that are not the same in both. */
export const differing = (step: DetailsStep, one: Details, other: Details): readonly (keyof Details)[] =>
  detailsSteps[step].filter((field) => !isSame(one[field], other[field]));
