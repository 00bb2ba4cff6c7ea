import { z } from "zod";
import { toLatin } from "@/persian/digits";
import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { words } from "@/ui/words";
import { clubsTexts } from "./texts";

const orderOf = (typed: string) => Number(toLatin(typed.trim()));

/** What a club's form asks for, and how it reads as the API takes it. */
export function useClubFields() {
  const t = useTexts(clubsTexts);
  const w = useTexts(words);
  return z.object({
    name: z.string().trim().min(2, w.required).max(100),
    order: z
      .string()
      .refine((typed) => typed.trim() !== "" && orderOf(typed) >= 0 && orderOf(typed) <= 1000, t.wrongOrder),
    description: z.string().max(1000),
  });
}

export const clubBodyOf = (typed: { name: string; order: string; description: string }) => ({
  name: typed.name,
  order: orderOf(typed.order),
  description: typed.description.trim() || null,
});

export function ClubFields() {
  const t = useTexts(clubsTexts);
  return (
    <>
      <TextInput name="name" label={t.name} maxLength={100} />
      <TextInput name="order" label={t.order} help={t.orderHelp} inputMode="numeric" />
      <TextInput name="description" label={t.description} lines={3} maxLength={1000} isOptional />
    </>
  );
}
