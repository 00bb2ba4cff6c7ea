import type { RouteObject } from "react-router";
import { page } from "@/app/page";
import { administration, management, office, officeAndClubs, RequireRole } from "@/app/session";

export const adminRoutes: RouteObject[] = [
  {
    element: <RequireRole roles={officeAndClubs} />,
    children: [{ path: "office/dashboard", lazy: page(() => import("./dashboard/Dashboard")) }],
  },
  {
    path: "office",
    element: <RequireRole roles={office} />,
    children: [
      { path: "rules", lazy: page(() => import("./rules/Rules")) },
      { path: "rules/:name", lazy: page(() => import("./rules/RulePage")) },
      { path: "people", lazy: page(() => import("./people/People")) },
      { path: "people/:id", lazy: page(() => import("./people/PersonPage")) },
      { path: "corrections", lazy: page(() => import("./people/Corrections")) },
      { path: "invitations", lazy: page(() => import("./access/Accounts")) },
      { path: "deliveries", lazy: page(() => import("./messages/Deliveries")) },
      { path: "clubs", lazy: page(() => import("./clubs/Clubs")) },
      { path: "clubs/:id", lazy: page(() => import("./clubs/ClubPage")) },
      { path: "reference", lazy: page(() => import("./reference/Reference")) },
      { path: "letters", lazy: page(() => import("./letters/Letters")) },
      { path: "letters/new", lazy: page(() => import("./letters/NewLetter")) },
      { path: "letters/:id", lazy: page(() => import("./letters/LetterPage")) },
    ],
  },
  {
    path: "office",
    element: <RequireRole roles={management} />,
    children: [
      { path: "grants", lazy: page(() => import("./access/Grants")) },
      { path: "grants/:id", lazy: page(() => import("./access/GrantPage")) },
      { path: "templates", lazy: page(() => import("./messages/Templates")) },
      { path: "templates/:name/:channel/:language", lazy: page(() => import("./messages/TemplatePage")) },
      { path: "audit", lazy: page(() => import("./audit/Audit")) },
      { path: "audit/verification", lazy: page(() => import("./audit/Verification")) },
      { path: "jobs", lazy: page(() => import("./jobs/Jobs")) },
      { path: "jobs/:name", lazy: page(() => import("./jobs/JobPage")) },
    ],
  },
  {
    path: "office",
    element: <RequireRole roles={administration} />,
    children: [
      { path: "clients", lazy: page(() => import("./access/Clients")) },
      { path: "dead-letters", lazy: page(() => import("./jobs/DeadLetters")) },
    ],
  },
];
