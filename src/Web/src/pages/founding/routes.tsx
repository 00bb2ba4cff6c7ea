import type { RouteObject } from "react-router";
import { page } from "@/app/page";
import { RequireRole } from "@/app/session";

export const foundingRoutes: RouteObject[] = [
  {
    path: "my/applications",
    element: <RequireRole roles={["Applicant"]} />,
    children: [
      { index: true, lazy: page(() => import("./MyApplications")) },
      { path: "new", lazy: page(() => import("./wizard/NewApplication")) },
      { path: ":id", lazy: page(() => import("./application/ApplicationPage")) },
      { path: ":id/edit", lazy: page(() => import("./wizard/EditApplication")) },
    ],
  },
];
