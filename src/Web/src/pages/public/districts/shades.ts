// Shares of the primary colour in the paper's: dark text reads on the light ones, and the contrast colour on the full ones.
const shares = [0, 10, 25, 45, 80, 100];
const firstFull = 4;

/** The colours of a step of the map, in either theme: 0 for none, 1 to 5 from light to full. */
export const shadeOf = (step: number) => ({
  fill: `color-mix(in srgb, var(--mui-palette-primary-main) ${shares[step] ?? 0}%, var(--mui-palette-background-paper))`,
  text: step >= firstFull ? "var(--mui-palette-primary-contrastText)" : "var(--mui-palette-text-primary)",
});
