import Box from "@mui/material/Box";
import { useMemo } from "react";
import { encode } from "uqr";

// Readers need four light modules around the code (ISO/IEC 18004).
const quietZone = 4;

/** A QR code, black on white in both themes, as sharp as the screen at any size. */
export function QrCode({ text, label, size }: { text: string; label: string; size: number | string }) {
  const { path, side } = useMemo(() => {
    const { data } = encode(text, { border: quietZone });
    return { path: pathOf(data), side: data.length };
  }, [text]);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      sx={{ display: "block", width: size, height: "auto", aspectRatio: "1", bgcolor: "#fff" }}
    >
      <path d={path} fill="#000" />
    </Box>
  );
}

/** Each run of dark modules as one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = "";
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  });
  return path;
}
