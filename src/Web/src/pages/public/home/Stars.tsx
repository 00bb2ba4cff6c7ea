import Box from "@mui/material/Box";

const cell = 84;
const middle = cell / 2;
const reach = 30;
const near = middle - reach * Math.SQRT1_2;
const far = middle + reach * Math.SQRT1_2;

/** A ring of eight points around the middle of a cell, as `points` of a polygon. */
const star = Array.from({ length: 16 }, (_, corner) => {
  const angle = (Math.PI / 8) * corner;
  const radius = corner % 2 === 0 ? reach : reach * 0.765;
  return `${(middle + radius * Math.cos(angle)).toFixed(2)},${(middle + radius * Math.sin(angle)).toFixed(2)}`;
}).join(" ");

const lines = [
  `M0 ${middle}H${middle - reach}M${middle + reach} ${middle}H${cell}M${middle} 0V${middle - reach}M${middle} ${middle + reach}V${cell}`,
  `M0 0L${near} ${near}M${cell} 0L${far} ${near}M0 ${cell}L${near} ${far}M${cell} ${cell}L${far} ${far}`,
].join("");

/** Eight-pointed stars of the old tilework, faint behind the first words of the home page. */
export function Stars() {
  return (
    <Box
      component="svg"
      aria-hidden
      sx={{
        position: "absolute",
        inset: 0,
        width: "100%",
        height: "100%",
        color: "primary.main",
        opacity: 0.22,
        // Mirrored with all other styles.
        maskImage: "linear-gradient(to right, transparent 45%, black)",
      }}
    >
      <defs>
        <pattern id="stars" width={cell} height={cell} patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth={1.2}>
            <polygon points={star} />
            <path d={lines} />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#stars)" />
    </Box>
  );
}
