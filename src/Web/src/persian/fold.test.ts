import { describe, expect, it } from "vitest";
import { fold, matches } from "./fold";

describe("folding", () => {
  it("takes Arabic letters for their Persian twins", () => expect(fold("كتابي")).toBe("کتابی"));
  it("leaves out half-spaces and diacritics", () => expect(fold("سه‌راه مُلّا")).toBe("سهراه ملا"));
  it("reads all digits alike", () => expect(fold("منطقهٔ ۵ / ٥")).toBe("منطقه 5 5"));
});

describe("a search", () => {
  it("finds words by their beginnings, in any order", () => expect(matches("شهرک غرب شمالی", "غر شهر")).toBe(true));
  it("does not find what is inside a word", () => expect(matches("شهرک غرب", "رک")).toBe(false));
  it("finds everything when nothing is typed", () => expect(matches("شهرک غرب", " ")).toBe(true));
});
