import Link from "@mui/material/Link";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";

/** A link within a text to another page of the site. */
export function TextLink({ to, isApart = false, children }: { to: string; isApart?: boolean; children: ReactNode }) {
  return (
    <Link component={RouterLink} to={to} target={isApart ? "_blank" : undefined}>
      {children}
    </Link>
  );
}
