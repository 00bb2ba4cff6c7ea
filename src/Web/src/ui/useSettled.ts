import { useEffect, useState } from "react";

/** A value as it was when it last rested for a moment: what is typed, once the typing pauses. */
export function useSettled<T>(value: T, wait = 400): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(later);
  }, [value, wait]);
  return settled;
}
