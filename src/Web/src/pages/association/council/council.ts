import type { Schemas } from "@/api/reads";
import { today } from "@/persian/format";

type Seat = Schemas["SeatView"];

/** A council from its first day to its last. Who moved up sits in it from a later day on. */
export type Term = {
  from: string;
  until: string;
  members: Seat[];
  alternates: Seat[];
  /** Seats that were vacated in it, the latest first. */
  former: Seat[];
  /** Seats of members that nobody holds. */
  vacancies: number;
};

/** Why an alternate's seat is empty, as the API names it: they hold a member's seat instead. */
export const movedUp = "moved-up";

const isHeldOn = (seat: Seat, day: string) =>
  day <= seat.termUntil && (seat.vacatedOn === null || day < seat.vacatedOn);

/** A seat taken in the midst of a term, by an alternate whose own seat was vacated for it that day. */
const isTakenLater = (seat: Seat, seats: readonly Seat[]) =>
  seats.some((one) => one.vacancyReason === movedUp && one.vacatedOn === seat.termFrom && one.rank === seat.rank);

function termOf(from: string, seats: readonly Seat[], day: string): Term {
  // A council that is followed before its time ends the day before; seats vacated till then keep their first last day.
  const until = seats.map((seat) => seat.termUntil).reduce((first, one) => (one < first ? one : first));
  const on = day < from ? from : day > until ? until : day;
  const held = seats.filter((seat) => isHeldOn(seat, on)).sort((one, other) => one.rank - other.rank);
  const members = held.filter((seat) => seat.kind === "member");
  const seatsAtFirst = seats.filter((seat) => seat.kind === "member" && seat.termFrom === from).length;
  return {
    from,
    until,
    members,
    alternates: held.filter((seat) => seat.kind === "alternate"),
    former: seats
      .filter((seat) => !held.includes(seat))
      .sort((one, other) => (other.vacatedOn ?? "").localeCompare(one.vacatedOn ?? "")),
    vacancies: Math.max(0, seatsAtFirst - members.length),
  };
}

/** The terms of a council, told apart by their first day: the one of today, the next, and those before, the latest first. */
export function termsOf(seats: readonly Seat[], day = today()) {
  const starts = [...new Set(seats.filter((seat) => !isTakenLater(seat, seats)).map((seat) => seat.termFrom))].sort();
  const terms = starts.map((from, place) => {
    const next = starts[place + 1];
    return termOf(
      from,
      seats.filter((seat) => seat.termFrom >= from && (next === undefined || seat.termFrom < next)),
      day,
    );
  });
  return {
    current: terms.find((term) => term.from <= day && day <= term.until),
    next: terms.find((term) => term.from > day),
    past: terms.filter((term) => term.until < day).reverse(),
  };
}
