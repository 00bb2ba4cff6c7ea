import { useTexts } from "@/texts";
import { Shares } from "@/ui/Chart";
import { Section } from "@/ui/Page";
import { type City, standingsOf } from "./city";
import { dashboardTexts } from "./texts";

/** How the city's licences stand, as shares of all. */
export function StandingChart({ city }: { city: City }) {
  const t = useTexts(dashboardTexts);
  const parts = standingsOf(city)
    .filter((part) => part.value > 0)
    .map((part) => ({ ...part, label: t.standing[part.key] }));
  return (
    <Section title={t.standings}>
      <Shares label={t.standings} parts={parts} />
    </Section>
  );
}
