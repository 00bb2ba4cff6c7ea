import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const associationNav: NavGroup = { key: "association", label: texts("کانون من", "My association"), items: [] };
