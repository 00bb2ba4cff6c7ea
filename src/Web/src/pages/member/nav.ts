import Badge from "@mui/icons-material/BadgeOutlined";
import HomeOutlined from "@mui/icons-material/HomeOutlined";
import Loyalty from "@mui/icons-material/LoyaltyOutlined";
import MailOutlined from "@mui/icons-material/MailOutlined";
import Person from "@mui/icons-material/PersonOutlined";
import Security from "@mui/icons-material/SecurityOutlined";
import Tune from "@mui/icons-material/TuneOutlined";
import type { NavGroup } from "@/app/navigation";
import type { Role } from "@/app/session";
import { texts } from "@/texts";

const roles: readonly Role[] = ["Applicant"];

export const memberNav: NavGroup = {
  key: "member",
  label: texts("خودم", "Me"),
  items: [
    { to: "/my", label: texts("صفحهٔ من", "My page"), icon: HomeOutlined, roles },
    { to: "/my/inbox", label: texts("صندوق پیام", "Inbox"), icon: MailOutlined, roles },
    { to: "/my/card", label: texts("کارت عضویت", "Membership card"), icon: Badge, roles },
    { to: "/my/memberships", label: texts("عضویت‌ها", "Memberships"), icon: Loyalty, roles },
    { to: "/my/preferences", label: texts("شیوهٔ خبررسانی", "How I am told"), icon: Tune, roles },
    { to: "/my/data", label: texts("داده‌های من", "My data"), icon: Person, roles },
    { to: "/my/security", label: texts("امنیت حساب", "Security"), icon: Security, roles },
  ],
};
