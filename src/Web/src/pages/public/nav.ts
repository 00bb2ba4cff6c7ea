import Category from "@mui/icons-material/CategoryOutlined";
import MapIcon from "@mui/icons-material/MapOutlined";
import MenuBook from "@mui/icons-material/MenuBookOutlined";
import Signpost from "@mui/icons-material/SignpostOutlined";
import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const publicNav: NavGroup = {
  key: "public",
  label: texts("همگان", "Public"),
  items: [
    { to: "/register", label: texts("دفتر کانون‌ها", "Register"), icon: MenuBook },
    { to: "/districts", label: texts("کانون‌های منطقه‌ها", "Districts"), icon: MapIcon },
    { to: "/clubs", label: texts("باشگاه‌ها", "Clubs"), icon: Category },
    { to: "/found", label: texts("تأسیس کانون، گام به گام", "How to found"), icon: Signpost },
  ],
};
