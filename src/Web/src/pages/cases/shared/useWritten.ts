import { z } from "zod";
import { useTexts } from "@/texts";
import { words } from "@/ui/words";
import { sharedTexts } from "./texts";

/** A text that is owed, of at least some characters: one answer where it is missing, another where it says too little. */
export function useWritten() {
  const w = useTexts(words);
  const s = useTexts(sharedTexts);
  return (least: number) => z.string().trim().min(1, w.required).min(least, s.tooShort);
}
