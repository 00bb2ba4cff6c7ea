import type { RouteObject } from "react-router";
import { page } from "@/app/page";
import { administration, management, office, RequireRole } from "@/app/session";

export const adminRoutes: RouteObject[] = [
  {
    path: "office",
    element: <RequireRole roles={office} />,
    children: [
      { path: "rules", lazy: page(() => import("./rules/Rules")) },
      { path: "rules/:name", lazy: page(() => import("./rules/RulePage")) },
    ],
  },
  { path: "office", element: <RequireRole roles={management} />, children: [] },
  { path: "office", element: <RequireRole roles={administration} />, children: [] },
];
