import { describe, expect, it } from "vitest";
import { cornersOf, middleOf, size, tiles } from "./tiles";

const of = (district: number) => {
  const tile = tiles.find((one) => one.district === district);
  if (!tile) throw new Error(`no tile ${district}`);
  return middleOf(tile);
};

describe("the drawing of the districts", () => {
  it("has each of the 22 once", () =>
    expect(tiles.map((tile) => tile.district).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 22 }, (_, i) => i + 1),
    ));
  it("has no two at one place", () =>
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length));
  it("offsets every other row by a half, so that tiles do not overlap", () =>
    expect(tiles.filter(({ column, row }) => (column * 2) % 2 !== row % 2)).toEqual([]));
  it("lies within its bounds", () => {
    for (const tile of tiles)
      for (const corner of cornersOf(tile).split(" ")) {
        const [x, y] = corner.split(",").map(Number) as [number, number];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.height);
      }
  });
  it("has the north above and the west at the left", () => {
    expect(of(1).y).toBeLessThan(of(20).y);
    expect(of(22).x).toBeLessThan(of(13).x);
    expect(of(6).x).toBeLessThan(of(7).x);
  });
});
