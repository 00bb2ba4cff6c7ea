import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { toLatin } from "@/persian/digits";
import { isPostalCode } from "@/persian/fields";
import type { variationTexts } from "./texts";

type Words = (typeof variationTexts)["fa"];
type Profile = Pick<
  Schemas["AssociationView"],
  "name" | "district" | "neighbourhood" | "address" | "goals" | "purpose"
>;

const plain = (typed: string) => toLatin(typed).replace(/[\s-]/g, "");

/** What the form of a variation takes. */
export const variationSchema = (t: Words) =>
  z.object({
    name: z.string().trim().min(3, t.nameShort),
    district: z.string().min(1, t.district),
    neighbourhood: z.string().min(1, t.neighbourhoodMissing),
    address: z.string().trim().min(5, t.addressShort),
    postalCode: z.string().refine((typed) => typed === "" || isPostalCode(typed), t.postalCodeWrong),
    goals: z.array(z.string()).min(1, t.goalsMissing),
    purpose: z.string().trim().min(10, t.purposeShort),
    grounds: z.string().trim().min(5, t.groundsShort),
  });

export type Wish = z.infer<ReturnType<typeof variationSchema>>;

/** The form as the association stands now, to be changed where the wish differs. */
export const wishFrom = ({ name, district, neighbourhood, address, goals, purpose }: Profile): Wish => ({
  name,
  district: String(district),
  neighbourhood: String(neighbourhood),
  address,
  postalCode: "",
  goals: goals.map(String),
  purpose,
  grounds: "",
});

export const bodyOf = ({ district, neighbourhood, goals, postalCode, ...rest }: Wish): Schemas["VariationBody"] => ({
  ...rest,
  districtCode: Number(district),
  neighbourhoodCode: Number(neighbourhood),
  goals: goals.map(Number),
  postalCode: postalCode === "" ? null : plain(postalCode),
});

/** The form's field for a field of the API. */
export const fieldOf = (apiField: string) =>
  apiField === "districtCode" ? "district" : apiField === "neighbourhoodCode" ? "neighbourhood" : apiField;
