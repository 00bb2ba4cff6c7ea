import type { Schemas } from "@/api/reads";
import type { Tone } from "@/ui/theme";
import type { Application } from "../application";

type State = Application["state"];

/** What happened to an application; each with what is told of it. */
export type Happening =
  | { what: "started" | "submitted" | "answered" | "lapsed" | "visited"; text?: string | null }
  | { what: "corrections"; items: readonly Schemas["CorrectionItem"][]; dueOn: string }
  | { what: "warned"; dueOn: string }
  | {
      what: "approved" | "rejected" | "withdrawn" | "appealed" | "appealUpheld" | "appealReturned";
      text: string | null;
    };

/** One point of the timeline: a happening with its day, the state that holds now, or one that is to come. */
export type Point =
  | { kind: "past"; key: string; on: string; happening: Happening; tone: Tone }
  | { kind: "now"; key: string; since: string; state: State }
  | { kind: "toCome"; key: string; state: State };

const tones: Partial<Record<Happening["what"], Tone>> = {
  corrections: "warning",
  warned: "warning",
  approved: "success",
  rejected: "error",
  appealUpheld: "error",
  appealReturned: "success",
  lapsed: "error",
};

// The usual way of an application; a field visit and corrections may come in between.
const way: readonly State[] = ["draft", "submitted", "screening", "committeeReview", "approved"];

const placeOnWay: Partial<Record<State, number>> = {
  draft: 0,
  submitted: 1,
  screening: 2,
  needsCorrection: 1,
  fieldVisit: 2,
  committeeReview: 3,
  appealed: 2,
  returnedToReview: 3,
};

const isOver = (state: State) => placeOnWay[state] === undefined;

function happeningsOf(application: Application): { on: string; happening: Happening }[] {
  const { corrections, visit, decision, appeals, state, stageSince, closingReason } = application;
  const at = (on: string | null | undefined, happening: Happening) => (on ? [{ on, happening }] : []);
  const approved = state === "approved" || state === "approvedWithConditions";
  return [
    ...at(application.startedAt.slice(0, 10), { what: "started" }),
    ...at(application.submittedOn, { what: "submitted" }),
    ...corrections.flatMap((one) => [
      ...at(one.requestedOn, { what: "corrections", items: one.items, dueOn: one.dueOn }),
      ...at(one.warnedOn, { what: "warned", dueOn: one.dueOn }),
      ...at(one.answeredOn, { what: "answered" }),
    ]),
    ...at(visit?.visitedOn, { what: "visited", text: visit?.report }),
    ...at(decision?.decidedOn, { what: approved ? "approved" : "rejected", text: decision?.reason ?? null }),
    ...appeals.flatMap((one) => [
      ...at(one.lodgedOn, { what: "appealed", text: one.grounds }),
      ...at(one.decidedOn, { what: one.outcome === "upheld" ? "appealUpheld" : "appealReturned", text: one.reason }),
    ]),
    ...at(state === "withdrawn" ? stageSince : null, { what: "withdrawn", text: closingReason }),
    ...at(state === "lapsed" ? stageSince : null, { what: "lapsed" }),
  ];
}

/** What happened in order, what goes on, and what is usually still to come. */
export function timelineOf(application: Application): Point[] {
  const { state } = application;
  const past = happeningsOf(application)
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.order - b.order)
    .map(
      ({ on, happening, order }): Point => ({
        kind: "past",
        key: `${order}`,
        on,
        happening,
        tone: tones[happening.what] ?? "neutral",
      }),
    );
  if (isOver(state)) return past;
  const ahead = way.slice((placeOnWay[state] ?? 0) + 1);
  return [
    ...past,
    { kind: "now", key: "now", since: application.stageSince, state },
    ...ahead.map((one): Point => ({ kind: "toCome", key: one, state: one })),
  ];
}
