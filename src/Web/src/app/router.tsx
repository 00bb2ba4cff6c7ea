import { createBrowserRouter } from "react-router";
import { adminRoutes } from "@/pages/admin/routes";
import { associationRoutes } from "@/pages/association/routes";
import { casesRoutes } from "@/pages/cases/routes";
import { foundingRoutes } from "@/pages/founding/routes";
import { memberRoutes } from "@/pages/member/routes";
import { publicRoutes } from "@/pages/public/routes";
import { Waiting } from "@/ui/Loaded";
import { NotFound } from "@/ui/Refusals";
import { Crashed } from "./Crashed";
import { Shell } from "./Shell";

/** All pages, by module. A route's page is loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        errorElement: <Crashed />,
        children: [
          ...publicRoutes,
          ...foundingRoutes,
          ...associationRoutes,
          ...memberRoutes,
          ...casesRoutes,
          ...adminRoutes,
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
]);
