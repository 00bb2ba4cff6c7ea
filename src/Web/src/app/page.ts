import type { ComponentType } from "react";

/** A route's page, loaded when the route is first opened. The page is the module's default export. */
export const page = (load: () => Promise<{ default: ComponentType }>) => async () => ({
  Component: (await load()).default,
});
