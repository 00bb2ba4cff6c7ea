/** A step of the map's colours: all counts from one to another, both among them. */
export type Step = { from: number; to: number };

const most = 5;

// Widths that make round bounds; above them, whole hundreds do.
const widths = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100];

/**
 * Divides the counts above 0 into at most five steps of the same width with round bounds, the first from 1 on. A district
 * without any has no step.
 */
export function stepsOf(counts: readonly number[]): Step[] {
  const highest = Math.max(0, ...counts);
  const needed = highest / most;
  const width = widths.find((one) => one >= needed) ?? Math.ceil(needed / 100) * 100;
  return Array.from({ length: Math.ceil(highest / width) }, (_, place) => ({
    from: place * width + 1,
    to: (place + 1) * width,
  }));
}

/** Which step a count belongs to: its place from 1 on; 0 for none. */
export const stepOf = (steps: readonly Step[], count: number) =>
  steps.findIndex(({ from, to }) => from <= count && count <= to) + 1;
