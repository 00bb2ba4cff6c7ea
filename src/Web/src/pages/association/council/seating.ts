import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { toLatin } from "@/persian/digits";
import { mobileOf } from "@/persian/fields";
import { noPerson, personShape } from "../parts/person";
import type { personTexts } from "../parts/texts";
import type { Term } from "./council";
import type { councilTexts } from "./texts";

type Words = (typeof councilTexts)["fa"];
type PersonWords = (typeof personTexts)["fa"];

/** What the form of a new council takes: nobody holds two seats. */
export const seatingSchema = (t: Words, person: PersonWords) =>
  z
    .object({
      from: z.string().min(1, t.fromMissing),
      seats: z.array(z.object({ ...personShape(person), kind: z.enum(["member", "alternate"]) })),
    })
    .superRefine(({ seats }, context) => {
      const refuseTwice = (field: "nationalCode" | "mobile", of: (typed: string) => string) => {
        const seen = new Set<string>();
        for (const [place, seat] of seats.entries()) {
          const value = of(seat[field]);
          if (value !== "" && seen.has(value))
            context.addIssue({ code: "custom", path: ["seats", place, field], message: t.twice });
          seen.add(value);
        }
      };
      refuseTwice("nationalCode", (typed) => toLatin(typed).replace(/\D/g, ""));
      refuseTwice("mobile", (typed) => mobileOf(typed) ?? "");
    });

export type Seating = z.infer<ReturnType<typeof seatingSchema>>;

/** What the Office's rules usually ask for. */
const usual = { members: 5, alternates: 2 };

export const noSeat = (kind: Schemas["SeatKind"]) => ({ ...noPerson, kind });

const seatsOf = (kind: Schemas["SeatKind"], count: number) => Array.from({ length: count }, () => noSeat(kind));

/** An empty form with as many seats as the last council had. */
export function emptySeating(last: Term | undefined): Seating {
  const members = last ? last.members.length + last.vacancies : usual.members;
  return { from: "", seats: [...seatsOf("member", members), ...seatsOf("alternate", usual.alternates)] };
}
