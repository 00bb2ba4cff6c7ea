import type { RouteObject } from "react-router";

export const foundingRoutes: RouteObject[] = [];
