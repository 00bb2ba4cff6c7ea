import MenuBook from "@mui/icons-material/MenuBookOutlined";
import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const publicNav: NavGroup = {
  key: "public",
  label: texts("همگان", "Public"),
  items: [{ to: "/register", label: texts("دفتر کانون‌ها", "Register"), icon: MenuBook }],
};
