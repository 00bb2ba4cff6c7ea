import { Navigate, type RouteObject } from "react-router";
import { page } from "@/app/page";
import { RequireRole } from "@/app/session";
import { cardRoutes } from "./cards/routes";

/** The frame itself tells whether the caller leads the association or works for the Office. */
export const associationRoutes: RouteObject[] = [
  {
    path: "associations",
    element: <RequireRole roles={["Applicant"]} />,
    children: [
      { index: true, element: <Navigate to="mine" replace /> },
      { path: "mine", lazy: page(() => import("./frame/MyAssociations")) },
      {
        path: ":id",
        lazy: page(() => import("./frame/AssociationFrame")),
        children: [
          { index: true, lazy: page(() => import("./glance/Glance")) },
          { path: "members", lazy: page(() => import("./members/Members")) },
          { path: "members/:memberId", lazy: page(() => import("./members/MemberPage")) },
          { path: "imports", lazy: page(() => import("./imports/Imports")) },
          { path: "imports/:importId", lazy: page(() => import("./imports/ImportPage")) },
          { path: "council", lazy: page(() => import("./council/Council")) },
          { path: "council/new", lazy: page(() => import("./council/SeatCouncil")) },
          { path: "licence", lazy: page(() => import("./licence/Licence")) },
          { path: "renewals/:renewalId", lazy: page(() => import("./licence/Renewal")) },
          { path: "variations/:variationId", lazy: page(() => import("./licence/Variation")) },
          {
            lazy: page(() => import("./frame/OnlyLeaders")),
            children: [
              { path: "members/new", lazy: page(() => import("./members/EnterMember")) },
              { path: "renewals/new", lazy: page(() => import("./licence/StartRenewal")) },
              { path: "variations/new", lazy: page(() => import("./licence/AskVariation")) },
            ],
          },
          ...cardRoutes,
        ],
      },
    ],
  },
];
