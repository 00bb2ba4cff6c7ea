import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const foundingNav: NavGroup = { key: "founding", label: texts("تأسیس کانون", "Founding"), items: [] };
