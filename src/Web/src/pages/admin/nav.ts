import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const adminNav: NavGroup = { key: "admin", label: texts("راهبری", "Administration"), items: [] };
