import Apartment from "@mui/icons-material/ApartmentOutlined";
import Inbox from "@mui/icons-material/InboxOutlined";
import PersonOff from "@mui/icons-material/PersonOffOutlined";
import type { NavGroup } from "@/app/navigation";
import { office, officeAndClubs } from "@/app/session";
import { texts } from "@/texts";

export const casesNav: NavGroup = {
  key: "cases",
  label: texts("پرونده‌ها", "Cases"),
  items: [
    { to: "/office", label: texts("کارتابل", "Worklist"), icon: Inbox, roles: officeAndClubs },
    { to: "/office/associations", label: texts("کانون‌ها", "Associations"), icon: Apartment, roles: officeAndClubs },
    { to: "/office/headless", label: texts("کانون‌های بی‌سرپرست", "Without a head"), icon: PersonOff, roles: office },
  ],
};
