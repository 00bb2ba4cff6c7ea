import type { RouteObject } from "react-router";
import { page } from "@/app/page";
import { office, officeAndClubs, RequireRole } from "@/app/session";

export const casesRoutes: RouteObject[] = [
  {
    element: <RequireRole roles={officeAndClubs} />,
    children: [
      { path: "office", lazy: page(() => import("./worklist/Worklist")) },
      { path: "office/associations", lazy: page(() => import("./associations/OfficeRegister")) },
    ],
  },
  {
    element: <RequireRole roles={office} />,
    children: [
      { path: "office/applications/:id", lazy: page(() => import("./applications/Application")) },
      { path: "office/applications/:id/visit", lazy: page(() => import("./applications/VisitReport")) },
      { path: "office/licences/:id", lazy: page(() => import("./licences/Licence")) },
      { path: "office/renewals/:id", lazy: page(() => import("./renewals/Renewal")) },
      { path: "office/variations/:id", lazy: page(() => import("./variations/Variation")) },
      { path: "office/members/:id", lazy: page(() => import("./members/MemberCase")) },
      { path: "office/cards/:id", lazy: page(() => import("./members/CardCase")) },
      { path: "office/associations/:id", lazy: page(() => import("./associations/ToLicence")) },
      { path: "office/headless", lazy: page(() => import("./associations/Headless")) },
    ],
  },
];
