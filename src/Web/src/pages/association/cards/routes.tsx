import type { RouteObject } from "react-router";
import { page } from "@/app/page";

/** Cards, batches and letters, below the association's frame. */
export const cardRoutes: RouteObject[] = [
  { path: "cards", lazy: page(() => import("./Cards")) },
  { path: "cards/:cardId", lazy: page(() => import("./Card")) },
  { path: "card-batches/:batchId", lazy: page(() => import("./Batch")) },
  { path: "letters", lazy: page(() => import("./Letters")) },
  { path: "letters/:letterId", lazy: page(() => import("./Letter")) },
];
