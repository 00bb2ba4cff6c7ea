import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { Timeline } from "@/ui/Timeline";
import { spansOf } from "./terms";
import { licenceTexts } from "./texts";

/** All terms of the licence, and the times between them without one. */
export function Terms({ terms }: { terms: readonly Schemas["TermView"][] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  return (
    <Section title={t.terms}>
      <Timeline
        moments={spansOf(terms).map((span) =>
          span.kind === "term"
            ? {
                key: span.term.startsOn,
                title: t.term(f.number(span.term.ordinal)),
                text: t.span(f.day(span.term.startsOn), f.day(span.term.endsOn)),
                tone: "success",
              }
            : { key: span.from, title: t.gap, text: t.span(f.day(span.from), f.day(span.until)), tone: "warning" },
        )}
      />
    </Section>
  );
}
