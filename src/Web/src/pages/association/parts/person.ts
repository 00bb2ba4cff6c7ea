import { z } from "zod";
import { isNationalCode, mobileOf } from "@/persian/fields";
import { useTexts } from "@/texts";
import { personTexts } from "./texts";

/** How long a name may be, as the API bounds it. */
const longestName = 120;

type Words = (typeof personTexts)["fa"];

/** The three fields by which the API knows a person, judged as one types. */
export const personShape = (t: Words) => ({
  fullName: z.string().trim().min(3, t.nameShort).max(longestName),
  nationalCode: z.string().refine(isNationalCode, t.nationalCodeWrong),
  mobile: z.string().refine((typed) => mobileOf(typed) !== null, t.mobileWrong),
});

export const noPerson = { fullName: "", nationalCode: "", mobile: "" };

export const usePersonSchema = () => z.object(personShape(useTexts(personTexts)));
