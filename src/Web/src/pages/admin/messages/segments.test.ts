import { describe, expect, it } from "vitest";
import { segmentsOf } from "./segments";

describe("segments of a text message", () => {
  it.each([
    [0, 1],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])("%i letters take %i", (letters, parts) => expect(segmentsOf("ب".repeat(letters))).toBe(parts));
});
