import { applicationParts } from "@/names/founding";
import { useNames } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { type Moment, Timeline } from "@/ui/Timeline";
import type { Application } from "../application";
import { turnTexts } from "../texts";
import { turnOf } from "../turn";
import { applicationTexts } from "./texts";
import { type Happening, type Point, timelineOf } from "./timeline";

/** The course of an application: what happened, what goes on, what is to come. */
export function ApplicationTimeline({ application }: { application: Application }) {
  const t = useTexts(applicationTexts);
  const turns = useTexts(turnTexts);
  const f = useFormats();
  const parts = useNames(applicationParts);
  const { turn, until } = turnOf(application);

  const textOf = (happening: Happening) => {
    if (happening.what === "corrections")
      return `${f.list(happening.items.map((item) => parts.labelOf(item.part)))} — ${t.until(f.day(happening.dueOn))}`;
    if (happening.what === "warned") return t.until(f.day(happening.dueOn));
    return happening.text && f.digits(happening.text);
  };

  const momentOf = (point: Point): Moment => {
    if (point.kind === "past")
      return {
        key: point.key,
        title: t.happened[point.happening.what],
        when: f.day(point.on),
        text: textOf(point.happening),
        tone: point.tone,
      };
    if (point.kind === "now")
      return {
        key: point.key,
        title: t.now[point.state],
        when: t.since(f.day(point.since)),
        text: until ? `${turns[turn]} — ${t.until(f.day(until))}` : turns[turn],
        isNow: true,
      };
    return { key: point.key, title: t.toCome[point.state], isToCome: true };
  };

  return <Timeline moments={timelineOf(application).map(momentOf)} />;
}
