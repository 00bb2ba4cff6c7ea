import type { Schemas } from "@/api/reads";
import type { Formats } from "@/persian/format";
import type { Moment } from "@/ui/Timeline";
import type { applicationTexts } from "./texts";

type Said = (typeof applicationTexts)["fa"];
type Dated = Moment & { day: string };

/** What happened to an application, in order, and where it stands. */
export function momentsOf(
  application: Schemas["FoundingApplicationView"],
  stage: string,
  t: Said,
  f: Formats,
): Moment[] {
  const { corrections, visit, decision, appeals } = application;
  const at = (key: string, day: string | null | undefined, title: string, more?: Partial<Moment>): Dated[] =>
    day ? [{ key, title, day, when: f.day(day), ...more }] : [];
  const past = [
    ...at("submitted", application.submittedOn, t.hSubmitted),
    ...corrections.flatMap((correction, place) => [
      ...at(`correction${place}`, correction.requestedOn, t.hCorrections, {
        text: correction.items.map((item) => item.note).join("؛ "),
        tone: "warning",
      }),
      ...at(`warned${place}`, correction.warnedOn, t.hWarned, { tone: "warning" }),
      ...at(`answered${place}`, correction.answeredOn, t.hAnswered),
    ]),
    ...at("visit", visit?.visitedOn, t.hVisit),
    ...at("decision", decision?.decidedOn, t.hDecision, { text: decision?.reason }),
    ...appeals.flatMap((appeal, place) => [
      ...at(`appeal${place}`, appeal.lodgedOn, t.hAppeal, { tone: "warning" }),
      ...at(`appealDecided${place}`, appeal.decidedOn, t.hAppealDecided, { text: appeal.reason }),
    ]),
  ].sort((one, other) => one.day.localeCompare(other.day));
  return [
    { key: "started", title: t.hStarted, when: f.instant(application.startedAt) },
    ...past.map(({ day: _, ...moment }) => moment),
    { key: "now", title: t.hNow(stage), when: f.day(application.stageSince), isNow: true },
  ];
}
