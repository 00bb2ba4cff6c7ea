import type { Schemas } from "@/api/reads";
import { type Names, name } from "./name";

export const channels: Names<Schemas["Channel"]> = {
  inApp: name("در سامانه", "In the app"),
  sms: name("پیامک", "Text message"),
  email: name("رایانامه", "E-mail"),
};

export const deliveryModes: Names<Schemas["DeliveryMode"]> = {
  immediate: name("بی‌درنگ", "At once"),
  digest: name("خلاصهٔ روزانه", "Daily digest"),
  off: name("تنها در سامانه", "In the app only"),
};

export const deliveryStates: Names<Schemas["DeliveryState"]> = {
  pending: name("در نوبت", "Waiting", "info"),
  sent: name("رسانده شد", "Sent", "success"),
  dead: name("رسانده نشد", "Given up", "error"),
  digest: name("در خلاصهٔ روزانه", "For the digest", "info"),
  bundled: name("با خلاصه رفت", "Went with a digest", "success"),
  suppressed: name("به خواست گیرنده فرستاده نشد", "Not wanted"),
  bounced: name("نشانی نپذیرفت", "Refused by the address", "error"),
  unreachable: name("نشانی ندارد", "No address", "warning"),
};
