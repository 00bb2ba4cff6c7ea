import { useEffect, useState } from "react";

/** Whole seconds from now to an instant (in milliseconds), never below 0. */
export const secondsTo = (instant: number, now: number) => Math.max(0, Math.ceil((instant - now) / 1000));

/** `75` as `1:15`. */
export const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** Counts down to an instant, second by second; 0 where there is none. */
export function useSecondsTo(instant: number | null) {
  const [now, setNow] = useState(() => Date.now());
  const left = instant === null ? 0 : secondsTo(instant, now);
  const isOver = left === 0;
  useEffect(() => {
    if (instant === null) return;
    setNow(Date.now());
    if (isOver) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [instant, isOver]);
  return left;
}
