/** The paragraphs of a text: parted by empty lines, lines within one joined. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "");

/** The text that these paragraphs are written as. */
export const textOf = (paragraphs: readonly string[]) => paragraphs.join("\n\n");
