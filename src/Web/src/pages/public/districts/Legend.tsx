import Box from "@mui/material/Box";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { shadeOf } from "./shades";
import type { Step } from "./steps";
import { districtTexts } from "./texts";

/** What the map's colours mean. */
export function Legend({ steps }: { steps: readonly Step[] }) {
  const t = useTexts(districtTexts);
  const f = useFormats();
  const names = [t.none, ...steps.map(({ from, to }) => t.step(f.number(from), f.number(to)))];
  return (
    <Box
      component="ul"
      aria-label={t.legend}
      sx={{ listStyle: "none", m: 0, mt: 2, p: 0, display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.5 }}
    >
      {names.map((name, step) => (
        <Box component="li" key={name} sx={{ display: "flex", alignItems: "center", gap: 0.75, fontSize: "0.9rem" }}>
          <Box
            aria-hidden
            sx={{
              width: 20,
              height: 20,
              borderRadius: 0.5,
              border: 1,
              borderColor: "primary.main",
              bgcolor: shadeOf(step).fill,
            }}
          />
          {name}
        </Box>
      ))}
    </Box>
  );
}
