import { keyframes } from "@emotion/react";
import Box from "@mui/material/Box";

const pass = keyframes({ from: { backgroundPosition: "200% 0" }, to: { backgroundPosition: "-100% 0" } });

/** A thin bar over what is being read anew. */
export function BusyBar({ label }: { label: string }) {
  return (
    <Box
      role="progressbar"
      aria-label={label}
      sx={{
        position: "absolute",
        insetInline: 0,
        top: -4,
        zIndex: 1,
        height: 4,
        borderRadius: 2,
        background: "linear-gradient(90deg, transparent, var(--mui-palette-primary-main), transparent)",
        backgroundSize: "50% 100%",
        animation: `${pass} 1.6s linear infinite`,
      }}
    />
  );
}
