import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const jobOutcomes: Names<Schemas["JobOutcome"]> = {
  running: name("در جریان", "Running", "info"),
  succeeded: name("انجام شد", "Succeeded", "success"),
  failed: name("ناکام", "Failed", "error"),
  interrupted: name("نیمه‌کاره ماند", "Interrupted", "warning"),
};
