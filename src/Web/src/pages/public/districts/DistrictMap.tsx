import Box from "@mui/material/Box";
import { Link } from "react-router";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { shadeOf } from "./shades";
import { type Step, stepOf } from "./steps";
import { districtTexts } from "./texts";
import { cornersOf, middleOf, size, tiles } from "./tiles";

const style = {
  display: "block",
  width: "100%",
  height: "auto",
  "& a": { outline: "none", textDecoration: "none" },
  "& polygon": { stroke: "var(--mui-palette-primary-main)", strokeWidth: 1, strokeLinejoin: "round" },
  "& a:hover polygon": { strokeWidth: 4 },
  "& a:focus-visible polygon": { stroke: "var(--mui-palette-secondary-main)", strokeWidth: 7 },
  "& text": { textAnchor: "middle", fontFamily: "inherit", pointerEvents: "none" },
} as const;

/** The districts as a honeycomb, coloured by how many associations they have; each is a link to its part of the register. */
export function DistrictMap({
  figures,
  steps,
}: {
  figures: readonly Schemas["DistrictFigures"][];
  steps: readonly Step[];
}) {
  const t = useTexts(districtTexts);
  const f = useFormats();
  return (
    <Box component="svg" viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={t.map} sx={style}>
      {figures.map(({ district, active }) => {
        const tile = tiles.find((one) => one.district === district);
        if (!tile) return null;
        const { x, y } = middleOf(tile);
        const { fill, text } = shadeOf(stepOf(steps, active));
        return (
          <Link key={district} to={`/register?district=${district}`}>
            <title>{t.tile(f.number(district), f.number(active))}</title>
            <polygon points={cornersOf(tile)} fill={fill} />
            <text x={x} y={y - 9} fontSize={23} fill={text} aria-hidden>
              {f.number(district)}
            </text>
            <text x={x} y={y + 23} fontSize={28} fontWeight={700} fill={text} aria-hidden>
              {f.number(active)}
            </text>
          </Link>
        );
      })}
    </Box>
  );
}
