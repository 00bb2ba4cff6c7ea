import Groups from "@mui/icons-material/GroupsOutlined";
import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const associationNav: NavGroup = {
  key: "association",
  label: texts("کانون", "Association"),
  items: [{ to: "/associations", label: texts("کانون من", "My association"), icon: Groups, roles: ["Secretary"] }],
};
