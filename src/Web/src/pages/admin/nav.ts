import Gavel from "@mui/icons-material/GavelOutlined";
import type { NavGroup } from "@/app/navigation";
import { office } from "@/app/session";
import { texts } from "@/texts";

export const adminNav: NavGroup = {
  key: "admin",
  label: texts("راهبری", "Administration"),
  items: [{ to: "/office/rules", label: texts("مقررات", "Rules"), icon: Gavel, roles: office }],
};
