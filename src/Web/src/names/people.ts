import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const registries: Names<Schemas["Registry"]> = {
  civilRegistry: name("ثبت احوال", "Civil registry"),
  mobileOwnership: name("مالکیت همراه", "Ownership of the mobile"),
};

export const checkOutcomes: Names<Schemas["CheckOutcome"]> = {
  matches: name("یکی است", "Matches", "success"),
  doesNotMatch: name("یکی نیست", "Does not match", "error"),
  notAvailable: name("پاسخی نیامد", "No answer", "neutral"),
};

export const personCorrectionStates: Names<Schemas["PersonCorrectionState"]> = {
  open: name("در دست بررسی", "Being looked at", "info"),
  accepted: name("پذیرفته شد", "Accepted", "success"),
  refused: name("پذیرفته نشد", "Refused", "error"),
};
