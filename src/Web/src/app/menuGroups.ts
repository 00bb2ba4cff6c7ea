import { adminNav } from "@/pages/admin/nav";
import { associationNav } from "@/pages/association/nav";
import { casesNav } from "@/pages/cases/nav";
import { foundingNav } from "@/pages/founding/nav";
import { memberNav } from "@/pages/member/nav";
import { publicNav } from "@/pages/public/nav";
import type { NavGroup } from "./navigation";

export const groups: readonly NavGroup[] = [casesNav, associationNav, memberNav, foundingNav, adminNav, publicNav];
