import { expect, test } from "vitest";
import type { Schemas } from "@/api/reads";
import { movedUp, termsOf } from "./council";

type Seat = Schemas["SeatView"];

const seat = (id: string, rank: number, more: Partial<Seat> = {}): Seat => ({
  id,
  rank,
  fullName: id,
  nationalCode: "",
  kind: "member",
  termFrom: "2025-01-09",
  termUntil: "2027-01-08",
  vacatedOn: null,
  vacancyReason: null,
  ...more,
});

const whole = [seat("a", 1), seat("b", 2), seat("c", 3), seat("d", 4, { kind: "alternate" })];
const names = (seats: readonly Seat[] = []) => seats.map(({ id }) => id);

test("a council in its term has its members, alternates and no vacancy", () => {
  const { current, next, past } = termsOf(whole, "2026-11-28");
  expect(names(current?.members)).toEqual(["a", "b", "c"]);
  expect(names(current?.alternates)).toEqual(["d"]);
  expect(current?.vacancies).toBe(0);
  expect(next).toBeUndefined();
  expect(past).toEqual([]);
});

test("an alternate who moved up fills the seat that was vacated", () => {
  const { current } = termsOf(
    [
      seat("a", 1, { vacatedOn: "2026-03-01", vacancyReason: "کناره‌گیری" }),
      seat("b", 2),
      seat("c", 3),
      seat("d", 4, { kind: "alternate", vacatedOn: "2026-03-01", vacancyReason: movedUp }),
      seat("d again", 4, { termFrom: "2026-03-01" }),
    ],
    "2026-11-28",
  );
  expect(names(current?.members)).toEqual(["b", "c", "d again"]);
  expect(current?.from).toBe("2025-01-09");
  expect(names(current?.former)).toEqual(["a", "d"]);
  expect(current?.vacancies).toBe(0);
});

test("without an alternate the seat stays empty", () => {
  const { current } = termsOf([seat("a", 1, { vacatedOn: "2026-03-01" }), seat("b", 2)], "2026-11-28");
  expect(current?.vacancies).toBe(1);
});

test("terms that are over and one to come are told apart", () => {
  const coming = seat("e", 1, { termFrom: "2027-01-09", termUntil: "2029-01-08" });
  expect(names(termsOf([...whole, coming], "2026-11-28").next?.members)).toEqual(["e"]);
  const later = termsOf([...whole, coming], "2027-02-01");
  expect(names(later.current?.members)).toEqual(["e"]);
  expect(names(later.past[0]?.members)).toEqual(["a", "b", "c"]);
});

test("a council that is followed early ends the day before, with those who had left it", () => {
  const cut = { termUntil: "2026-11-30" };
  const { current, past } = termsOf(
    [
      seat("a", 1, { vacatedOn: "2026-03-01" }),
      seat("b", 2, cut),
      seat("c", 3, cut),
      seat("e", 1, { termFrom: "2026-12-01", termUntil: "2028-11-30" }),
    ],
    "2026-12-02",
  );
  expect(names(current?.members)).toEqual(["e"]);
  expect(past).toHaveLength(1);
  expect(past[0]).toMatchObject({ from: "2025-01-09", until: "2026-11-30", vacancies: 1 });
  expect(names(past[0]?.former)).toEqual(["a"]);
});
