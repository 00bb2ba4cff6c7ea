import { describe, expect, it } from "vitest";
import { cityOf, standingsOf } from "./city";

const district = (code: number) => ({
  district: code,
  name: `منطقه ${code}`,
  total: 35,
  active: 27,
  scheduled: 1,
  renewalOpen: 5,
  grace: 4,
  expired: 4,
  suspended: 1,
  ended: 2,
});

describe("the city's figures", () => {
  const city = cityOf([district(1), district(2)]);
  it("are those of its districts together", () => expect(city.active).toBe(54));
  it("count each licence once", () =>
    expect(standingsOf(city).reduce((sum, part) => sum + part.value, 0)).toBe(city.total));
});
