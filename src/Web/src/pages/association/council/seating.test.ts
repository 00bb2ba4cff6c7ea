import { expect, test } from "vitest";
import { personTexts } from "../parts/texts";
import { emptySeating, noSeat, type Seating, seatingSchema } from "./seating";
import { councilTexts } from "./texts";

const schema = seatingSchema(councilTexts.fa, personTexts.fa);
const zahra = { fullName: "زهرا موسوی", nationalCode: "0499370899", mobile: "09351234567", kind: "member" } as const;
const nahid = {
  fullName: "ناهید موسوی",
  nationalCode: "0084575948",
  mobile: "09121112233",
  kind: "alternate",
} as const;

const faultsOf = (seating: Seating) => schema.safeParse(seating).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("a council starts with five members and two alternates, or as many as there were", () => {
  expect(
    emptySeating(undefined)
      .seats.map(({ kind }) => kind)
      .join(" "),
  ).toBe("member member member member member alternate alternate");
  const last = { from: "", until: "", members: [], alternates: [], former: [], vacancies: 3 };
  expect(emptySeating(last).seats.filter(({ kind }) => kind === "member")).toHaveLength(3);
});

test("each seat needs a whole person, and the council a first day", () => {
  expect(faultsOf({ from: "", seats: [zahra, noSeat("member")] })).toEqual([
    "from",
    "seats.1.fullName",
    "seats.1.nationalCode",
    "seats.1.mobile",
  ]);
  expect(faultsOf({ from: "2026-12-01", seats: [zahra, nahid] })).toEqual([]);
});

test("nobody holds two seats, in whatever digits they are written", () => {
  const again = { ...zahra, nationalCode: "۰۴۹۹۳۷۰۸۹۹", mobile: "+98 935 123 4567" };
  expect(faultsOf({ from: "2026-12-01", seats: [zahra, nahid, again] })).toEqual([
    "seats.2.nationalCode",
    "seats.2.mobile",
  ]);
});
