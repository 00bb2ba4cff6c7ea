import type { Schemas } from "@/api/reads";
import { type Formats, today, useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { type Moment, Timeline } from "@/ui/Timeline";
import { historyTexts } from "./associationTexts";
import { eventsOf, isLive, type LicenceEvent } from "./history";

type Licence = Schemas["LicenceHistory"];
type Said = typeof historyTexts.fa;

/** Terms, the gaps between them, suspensions and endings of a licence, the newest first. */
export function LicenceTimeline({ licence }: { licence: Licence }) {
  const t = useTexts(historyTexts);
  const f = useFormats();
  return (
    <Timeline
      moments={eventsOf(licence).map((event) => ({
        key: `${event.kind} ${event.day}`,
        when: f.day(event.day),
        ...told(event, licence, t, f),
      }))}
    />
  );
}

function told(event: LicenceEvent, licence: Licence, t: Said, f: Formats): Omit<Moment, "key"> {
  switch (event.kind) {
    case "term": {
      const { ordinal, startsOn, endsOn, graceEndsOn } = event.term;
      const isNow = endsOn === licence.endsOn && isLive(licence.state);
      const isInGrace = isNow && licence.state === "grace";
      const span = t.from(f.day(startsOn), f.day(endsOn));
      return {
        title: ordinal === 1 ? t.first : t.term(f.number(ordinal)),
        when: span,
        text: isInGrace && t.grace(f.day(graceEndsOn)),
        tone: isInGrace ? "warning" : isNow ? "success" : "neutral",
        isNow,
        isToCome: startsOn > today(),
      };
    }
    case "gap":
      return {
        title: t.gap,
        when: t.from(f.day(event.day), f.day(event.until)),
        text: t.gapDays(f.number(event.days)),
        tone: "warning",
      };
    case "suspension": {
      const { from, until, liftedOn } = event.suspension;
      return {
        title: t.suspended,
        when: until ? t.suspendedUntil(f.day(from), f.day(until)) : t.suspendedSince(f.day(from)),
        text: liftedOn && t.lifted(f.day(liftedOn)),
        tone: "error",
      };
    }
    case "ending":
      return {
        title: t.endings[event.ending.kind],
        text: event.ending.undoneOn && t.undone(f.day(event.ending.undoneOn)),
        tone: event.ending.undoneOn ? "neutral" : "error",
      };
    case "certificate":
      return { title: t.certificate(f.number(event.number)) };
  }
}
