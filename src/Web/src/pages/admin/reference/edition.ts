import { z } from "zod";

const title = z.string().min(1);

/** The shapes that the API takes; it judges their content. */
const editions = {
  geography: z.object({
    version: z.number().int(),
    districts: z.array(
      z.object({
        code: z.number().int(),
        name: title,
        subDistricts: z.array(
          z.object({
            code: z.number().int(),
            name: title,
            neighbourhoods: z.array(z.object({ code: z.number().int(), name: title })),
          }),
        ),
      }),
    ),
  }),
  goals: z.object({
    version: z.number().int(),
    goals: z.array(z.object({ code: z.number().int(), title, text: title })),
  }),
  holidays: z.object({
    version: z.number().int(),
    holidays: z.array(z.object({ date: z.iso.date(), title, lunar: z.boolean() })),
  }),
};

export type ListName = keyof typeof editions;
export type Edition =
  | { list: "geography"; content: z.infer<typeof editions.geography> }
  | { list: "goals"; content: z.infer<typeof editions.goals> }
  | { list: "holidays"; content: z.infer<typeof editions.holidays> };

/** An edition as it stands in a file, or null where the file is none of that list. */
export function editionOf(list: ListName, text: string): Edition | null {
  try {
    return { list, content: editions[list].parse(JSON.parse(text)) } as Edition;
  } catch {
    return null;
  }
}

/** How many rows an edition has: neighbourhoods, goals or holidays. */
export function rowsOf({ list, content }: Edition): number {
  switch (list) {
    case "geography":
      return content.districts
        .flatMap((district) => district.subDistricts)
        .reduce((sum, part) => sum + part.neighbourhoods.length, 0);
    case "goals":
      return content.goals.length;
    case "holidays":
      return content.holidays.length;
  }
}

/** What such a file looks like. */
export const examples: Readonly<Record<ListName, string>> = {
  geography: `{
  "version": 2,
  "districts": [
    { "code": 1, "name": "منطقه ۱", "subDistricts": [
      { "code": 101, "name": "ناحیه ۱", "neighbourhoods": [
        { "code": 10101, "name": "دربند" } ] } ] }
  ]
}`,
  goals: `{
  "version": 2,
  "goals": [ { "code": 1, "title": "…", "text": "…" } ]
}`,
  holidays: `{
  "version": 2,
  "holidays": [ { "date": "2027-03-21", "title": "نوروز", "lunar": false } ]
}`,
};
