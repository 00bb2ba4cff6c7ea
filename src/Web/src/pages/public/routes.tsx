import type { RouteObject } from "react-router";
import { page } from "@/app/page";

export const publicRoutes: RouteObject[] = [
  { path: "register", lazy: page(() => import("./Register")) },
  { path: "sign-in/staff", lazy: page(() => import("./StaffSignIn")) },
];
