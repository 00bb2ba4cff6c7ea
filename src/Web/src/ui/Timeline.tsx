import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import type { Tone } from "./theme";

export type Moment = {
  key: string;
  title: string;
  /** When, as text; what is still to come may have none. */
  when?: string;
  text?: ReactNode;
  tone?: Tone;
  /** The one that is under way. */
  isNow?: boolean;
  isToCome?: boolean;
};

/** What happened in order, what goes on now, and what is to come. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <Box component="ol" sx={{ listStyle: "none", m: 0, p: 0 }}>
      {moments.map((moment, place) => (
        <Box
          component="li"
          key={moment.key}
          aria-current={moment.isNow ? "step" : undefined}
          sx={{ display: "flex", gap: 1.5, opacity: moment.isToCome ? 0.85 : 1 }}
        >
          <Box aria-hidden sx={{ display: "flex", flexDirection: "column", alignItems: "center", width: 18 }}>
            <Box
              sx={{
                width: 14,
                height: 14,
                mt: 0.9,
                borderRadius: "50%",
                flexShrink: 0,
                border: 2,
                borderColor: moment.tone && moment.tone !== "neutral" ? `${moment.tone}.main` : "primary.main",
                bgcolor: moment.isToCome
                  ? "transparent"
                  : moment.tone && moment.tone !== "neutral"
                    ? `${moment.tone}.main`
                    : "primary.main",
                ...(moment.isNow && {
                  boxShadow: "0 0 0 4px color-mix(in srgb, var(--mui-palette-primary-main) 30%, transparent)",
                }),
              }}
            />
            {place < moments.length - 1 && <Box sx={{ width: "2px", flexGrow: 1, bgcolor: "divider", my: 0.5 }} />}
          </Box>
          <Box sx={{ pb: 2, minWidth: 0, flexGrow: 1 }}>
            <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, alignItems: "baseline" }}>
              <Box component="span" sx={{ fontWeight: moment.isNow ? 700 : 600 }}>
                {moment.title}
              </Box>
              {moment.when && (
                <Box component="span" sx={{ color: "text.secondary", fontSize: "0.85rem" }}>
                  {moment.when}
                </Box>
              )}
            </Box>
            {moment.text && <Box sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>{moment.text}</Box>}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
