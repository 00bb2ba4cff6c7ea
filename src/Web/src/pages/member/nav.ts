import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const memberNav: NavGroup = { key: "member", label: texts("خودم", "Me"), items: [] };
