import { expect, test } from "vitest";
import { variationTexts } from "./texts";
import { bodyOf, variationSchema, wishFrom } from "./variation";

const schema = variationSchema(variationTexts.fa);
const wish = {
  ...wishFrom({
    name: "کانون دم گرم",
    district: 1,
    neighbourhood: 10103,
    address: "گلابدره، خیابان دامپزشکی",
    goals: [3, 4],
    purpose: "گسترش نیکوکاری همسایگی",
  }),
  grounds: "نام تازه",
};

const faultsOf = (typed: typeof wish) => schema.safeParse(typed).error?.issues.map(({ path }) => path[0]) ?? [];

test("the form begins with what the licence says now", () => {
  expect(faultsOf(wish)).toEqual([]);
  expect(bodyOf(wish)).toMatchObject({ districtCode: 1, neighbourhoodCode: 10103, goals: [3, 4], postalCode: null });
});

test("a postal code is taken in any digits", () => {
  expect(bodyOf({ ...wish, postalCode: "۱۹۳۹۵-۱۲۳۴۵" }).postalCode).toBe("1939512345");
  expect(faultsOf({ ...wish, postalCode: "0939512345" })).toEqual(["postalCode"]);
});

test("a wish needs a reason, a goal and a neighbourhood", () => {
  expect(faultsOf({ ...wish, grounds: "", goals: [], neighbourhood: "" })).toEqual([
    "neighbourhood",
    "goals",
    "grounds",
  ]);
});
