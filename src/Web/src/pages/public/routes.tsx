import type { RouteObject } from "react-router";
import { page } from "@/app/page";
import { OnlyStrangers } from "./sign-in/OnlyStrangers";

export const publicRoutes: RouteObject[] = [
  { index: true, lazy: page(() => import("./home/Home")) },
  { path: "register", lazy: page(() => import("./register/Register")) },
  { path: "register/:associationId", lazy: page(() => import("./register/Association")) },
  { path: "districts", lazy: page(() => import("./districts/Districts")) },
  { path: "clubs", lazy: page(() => import("./clubs/Clubs")) },
  { path: "found", lazy: page(() => import("./found/Found")) },
  { path: "consent", lazy: page(() => import("./found/Consent")) },
  { path: "invitation", lazy: page(() => import("./sign-in/Invitation")) },
  {
    element: <OnlyStrangers />,
    children: [
      { path: "sign-in", lazy: page(() => import("./sign-in/SignIn")) },
      { path: "sign-in/staff", lazy: page(() => import("./sign-in/StaffSignIn")) },
    ],
  },
];
