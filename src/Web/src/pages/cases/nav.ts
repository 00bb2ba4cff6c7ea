import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const casesNav: NavGroup = { key: "cases", label: texts("پرونده‌ها", "Cases"), items: [] };
