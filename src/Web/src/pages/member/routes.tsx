import type { RouteObject } from "react-router";
import { page } from "@/app/page";
import { RequireRole } from "@/app/session";
import { CardDoor } from "./card/CardDoor";

export const memberRoutes: RouteObject[] = [
  { element: <CardDoor />, children: [{ path: "my/card", lazy: page(() => import("./card/MyCards")) }] },
  {
    element: <RequireRole roles={["Applicant"]} />,
    children: [
      { path: "my", lazy: page(() => import("./home/Home")) },
      { path: "my/memberships", lazy: page(() => import("./memberships/Memberships")) },
      { path: "my/memberships/:id", lazy: page(() => import("./memberships/Membership")) },
      { path: "my/memberships/:id/cards/:card", lazy: page(() => import("./memberships/MembershipCard")) },
      { path: "my/join", lazy: page(() => import("./memberships/Join")) },
      { path: "my/data", lazy: page(() => import("./data/MyData")) },
      { path: "my/inbox", lazy: page(() => import("./inbox/Inbox")) },
      { path: "my/inbox/deliveries", lazy: page(() => import("./inbox/MyDeliveries")) },
      { path: "my/preferences", lazy: page(() => import("./inbox/MyPreferences")) },
      { path: "my/security", lazy: page(() => import("./security/Security")) },
    ],
  },
];
