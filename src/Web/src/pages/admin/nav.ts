import AdminPanelSettings from "@mui/icons-material/AdminPanelSettingsOutlined";
import Api from "@mui/icons-material/ApiOutlined";
import Category from "@mui/icons-material/CategoryOutlined";
import Drafts from "@mui/icons-material/DraftsOutlined";
import FactCheck from "@mui/icons-material/FactCheckOutlined";
import ForwardToInbox from "@mui/icons-material/ForwardToInboxOutlined";
import Gavel from "@mui/icons-material/GavelOutlined";
import History from "@mui/icons-material/HistoryOutlined";
import Insights from "@mui/icons-material/InsightsOutlined";
import Interests from "@mui/icons-material/InterestsOutlined";
import Key from "@mui/icons-material/KeyOutlined";
import PersonSearch from "@mui/icons-material/PersonSearchOutlined";
import ReportProblem from "@mui/icons-material/ReportProblemOutlined";
import Schedule from "@mui/icons-material/ScheduleOutlined";
import TextSnippet from "@mui/icons-material/TextSnippetOutlined";
import type { NavGroup } from "@/app/navigation";
import { administration, management, office, officeAndClubs } from "@/app/session";
import { texts } from "@/texts";

export const adminNav: NavGroup = {
  key: "admin",
  label: texts("راهبری", "Administration"),
  items: [
    { to: "/office/dashboard", label: texts("نمای کلی", "Overview"), icon: Insights, roles: officeAndClubs },
    { to: "/office/letters", label: texts("نامه‌ها", "Letters"), icon: Drafts, roles: office },
    { to: "/office/people", label: texts("اشخاص", "People"), icon: PersonSearch, roles: office },
    { to: "/office/corrections", label: texts("اصلاح اطلاعات", "Corrections"), icon: FactCheck, roles: office },
    { to: "/office/rules", label: texts("مقررات", "Rules"), icon: Gavel, roles: office },
    { to: "/office/clubs", label: texts("باشگاه‌ها", "Clubs"), icon: Interests, roles: office },
    { to: "/office/reference", label: texts("داده‌های پایه", "Reference data"), icon: Category, roles: office },
    {
      to: "/office/grants",
      label: texts("نقش‌ها", "Roles"),
      icon: AdminPanelSettings,
      roles: management,
    },
    { to: "/office/invitations", label: texts("حساب‌ها و ورود", "Accounts"), icon: Key, roles: office },
    { to: "/office/clients", label: texts("سامانه‌های دیگر", "Other systems"), icon: Api, roles: administration },
    { to: "/office/templates", label: texts("متن پیام‌ها", "Words of messages"), icon: TextSnippet, roles: management },
    {
      to: "/office/deliveries",
      label: texts("پیام‌های فرستاده‌شده", "Deliveries"),
      icon: ForwardToInbox,
      roles: office,
    },
    { to: "/office/audit", label: texts("سابقهٔ تغییرها", "Audit"), icon: History, roles: management },
    { to: "/office/jobs", label: texts("کارهای زمان‌بندی‌شده", "Jobs"), icon: Schedule, roles: management },
    {
      to: "/office/dead-letters",
      label: texts("رویدادهای مانده", "Dead letters"),
      icon: ReportProblem,
      roles: administration,
    },
  ],
};
