import { describe, expect, it } from "vitest";
import { paragraphsOf, textOf } from "./paragraphs";

describe("paragraphs", () => {
  it("are parted by empty lines, and lines within one joined", () =>
    expect(paragraphsOf("با سلام\n\n \nمتن نامه\nدر دو سطر\n")).toEqual(["با سلام", "متن نامه در دو سطر"]));
  it("of nothing are none", () => expect(paragraphsOf(" \n\n ")).toEqual([]));
  it("come back as they went", () => expect(paragraphsOf(textOf(["یک", "دو"]))).toEqual(["یک", "دو"]));
});
