import NoteAdd from "@mui/icons-material/NoteAddOutlined";
import type { NavGroup } from "@/app/navigation";
import { texts } from "@/texts";

export const foundingNav: NavGroup = {
  key: "founding",
  label: texts("تأسیس کانون", "Founding"),
  items: [
    {
      to: "/my/applications",
      label: texts("درخواست‌های تأسیس من", "My applications"),
      icon: NoteAdd,
      roles: ["Applicant"],
    },
  ],
};
