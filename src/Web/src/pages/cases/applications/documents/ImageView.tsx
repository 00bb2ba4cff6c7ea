import Box from "@mui/material/Box";
import { useState } from "react";
import { Unreadable } from "./Unreadable";
import { ViewBar } from "./ViewBar";

const zooms = [1, 1.5, 2, 3] as const;

/** A picture, as wide as there is room or larger. */
export function ImageView({ url, title }: { url: string; title: string }) {
  const [zoom, setZoom] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) return <Unreadable url={url} />;
  return (
    <Box>
      <ViewBar url={url} zoom={zoom} zooms={zooms.length} onZoom={setZoom} />
      <Box
        tabIndex={0}
        role="group"
        aria-label={title}
        sx={{ overflow: "auto", maxHeight: "70dvh", border: 1, borderColor: "divider" }}
      >
        <img
          src={url}
          alt={title}
          onError={() => setFailed(true)}
          style={{ display: "block", width: `${100 * (zooms[zoom] ?? 1)}%` }}
        />
      </Box>
    </Box>
  );
}
