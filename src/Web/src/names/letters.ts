import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const letterStates: Names<Schemas["LetterState"]> = {
  draft: name("پیش‌نویس", "Draft"),
  issued: name("صادر شده", "Issued", "success"),
  withdrawn: name("پس گرفته شد", "Withdrawn", "error"),
};
