import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { mobileOf } from "@/persian/fields";
import { today } from "@/persian/format";
import { noPerson, personShape } from "../parts/person";
import type { personTexts } from "../parts/texts";
import type { entryTexts } from "./texts";

const fullAge = 18;

/** The day on which somebody comes of age; born on 29 February, on the 28th, as the API counts. */
export function ofAgeOn(birthDate: string): string {
  const [year, month, day] = birthDate.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + fullAge, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + fullAge, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

export const isMinor = (birthDate: string, on = today()) =>
  birthDate !== "" && birthDate <= on && on < ofAgeOn(birthDate);

const anybody = z.object({ fullName: z.string(), nationalCode: z.string(), mobile: z.string() });

type EntryWords = (typeof entryTexts)["fa"];
type PersonWords = (typeof personTexts)["fa"];

/** What the form of a new member takes; a guardian is judged only where one is named. */
export const entrySchema = (t: EntryWords, person: PersonWords) =>
  z
    .object({
      ...personShape(person),
      birthDate: z.string().refine((day) => day >= "1900-01-01" && day <= today(), t.birthDateWrong),
      consents: z.array(z.enum(["photo", "news", "publication"])),
      guardianBy: z.enum(["paper", "message", "later"]),
      guardian: anybody,
    })
    .superRefine(({ birthDate, guardianBy, guardian, nationalCode, mobile }, context) => {
      if (!isMinor(birthDate) || guardianBy === "later") return;
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: ["guardian", field], message });
      for (const { path, message } of z.object(personShape(person)).safeParse(guardian).error?.issues ?? [])
        refuse(String(path[0]), message);
      if (guardian.nationalCode !== "" && guardian.nationalCode === nationalCode)
        refuse("nationalCode", t.guardianSelf);
      if (mobileOf(guardian.mobile) !== null && mobileOf(guardian.mobile) === mobileOf(mobile))
        refuse("mobile", t.guardianMobileOwn);
    });

export type Entry = z.infer<ReturnType<typeof entrySchema>>;

export const noEntry: Entry = { ...noPerson, birthDate: "", consents: [], guardianBy: "paper", guardian: noPerson };

/** What the API is sent: a guardian for minors only, and only where one is named. */
export function bodyOf({ guardianBy, guardian, ...member }: Entry): Schemas["EnterMemberBody"] {
  if (!isMinor(member.birthDate) || guardianBy === "later") return { ...member, guardian: null, guardianSigned: false };
  return { ...member, guardian, guardianSigned: guardianBy === "paper" };
}
