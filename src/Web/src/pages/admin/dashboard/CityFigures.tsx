import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Figure, FigureGrid } from "@/ui/Figure";
import type { City } from "./city";
import { dashboardTexts } from "./texts";

/** What one wants to know first, each figure leading to what it counts. */
export function CityFigures({ city }: { city: City }) {
  const t = useTexts(dashboardTexts);
  const f = useFormats();
  const register = (state: string) => `/office/associations?state=${state}`;
  return (
    <FigureGrid>
      <Figure
        label={t.live}
        value={f.number(city.active)}
        help={t.ofAll(f.number(city.total))}
        to="/office/associations"
      />
      <Figure label={t.renewalOpen} value={f.number(city.renewalOpen)} tone="warning" to={register("renewalOpen")} />
      <Figure label={t.grace} value={f.number(city.grace)} tone="warning" to={register("grace")} />
      <Figure label={t.expired} value={f.number(city.expired)} tone="error" to={register("expired")} />
      <Figure label={t.suspended} value={f.number(city.suspended)} tone="error" to={register("suspended")} />
    </FigureGrid>
  );
}
