const single = 70;
const joined = 67;

/** How many text messages a text takes: Persian letters go seventy to a message, fewer where several are joined. */
export const segmentsOf = (text: string) => (text.length <= single ? 1 : Math.ceil(text.length / joined));
