import type { SvgIconComponent } from "@mui/icons-material";
import type { Texts } from "@/texts";
import type { Role } from "./session";

/** An entry of the menu, shown to whoever holds one of the roles; to everybody where no roles are named. */
export type NavItem = { to: string; label: Texts<string>; icon: SvgIconComponent; roles?: readonly Role[] };

/** A group of entries, under a name. */
export type NavGroup = { key: string; label: Texts<string>; items: readonly NavItem[] };
