import { describe, expect, it } from "vitest";
import { eventsOf, gapsBetween } from "./history";

const term = (ordinal: number, startsOn: string, endsOn: string) => ({
  ordinal,
  startsOn,
  endsOn,
  graceEndsOn: endsOn,
});
const certificate = (number: number, issuedOn: string) => ({
  number,
  issuedOn,
  name: "",
  address: "",
  archivedOn: null,
});
const licence: Parameters<typeof eventsOf>[0] = {
  id: "",
  number: "1405-000001",
  state: "active",
  endsOn: "2026-12-31",
  terms: [term(1, "2023-01-01", "2024-12-31")],
  suspensions: [],
  certificates: [],
  ending: null,
  undoneEndings: [],
};

describe("gaps between terms", () => {
  it("are none where a term follows the other on the next day", () =>
    expect(gapsBetween([term(1, "2023-01-01", "2024-12-31"), term(2, "2025-01-01", "2026-12-31")])).toEqual([]));

  it("are told with their first and last day", () =>
    expect(gapsBetween([term(1, "2023-01-01", "2024-12-31"), term(2, "2025-01-11", "2027-01-10")])).toEqual([
      { day: "2025-01-01", until: "2025-01-10", days: 10 },
    ]));

  it("of one day begin and end on it", () =>
    expect(gapsBetween([term(1, "2023-01-01", "2024-02-28"), term(2, "2024-03-01", "2026-02-28")])).toEqual([
      { day: "2024-02-29", until: "2024-02-29", days: 1 },
    ]));
});

describe("a licence's history", () => {
  it("is told from the newest, gaps among it", () =>
    expect(
      eventsOf({
        ...licence,
        terms: [term(1, "2023-01-01", "2024-12-31"), term(2, "2025-01-11", "2027-01-10")],
        suspensions: [{ from: "2025-06-01", until: "2025-07-01", liftedOn: null }],
        certificates: [certificate(1, "2023-01-01"), certificate(2, "2025-08-01")],
        ending: { kind: "surrendered", on: "2026-01-01", undoneOn: null },
      }).map(({ kind, day }) => `${day} ${kind}`),
    ).toEqual([
      "2026-01-01 ending",
      "2025-08-01 certificate",
      "2025-06-01 suspension",
      "2025-01-11 term",
      "2025-01-01 gap",
      "2023-01-01 term",
    ]));

  it("tells an ending that was undone beside the one that stands", () =>
    expect(
      eventsOf({
        ...licence,
        ending: { kind: "surrendered", on: "2024-06-01", undoneOn: null },
        undoneEndings: [{ kind: "revoked", on: "2024-01-01", undoneOn: "2024-02-01" }],
      }).filter(({ kind }) => kind === "ending"),
    ).toHaveLength(2));
});
