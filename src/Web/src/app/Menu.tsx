import List from "@mui/material/List";
import ListItem from "@mui/material/ListItem";
import ListItemButton from "@mui/material/ListItemButton";
import ListItemIcon from "@mui/material/ListItemIcon";
import ListItemText from "@mui/material/ListItemText";
import ListSubheader from "@mui/material/ListSubheader";
import { useEffect, useRef } from "react";
import { NavLink, useLocation } from "react-router";
import { useLanguage } from "@/texts";
import { groups } from "./menuGroups";
import { useSession } from "./session";

/** The parts of the site that the caller's roles open. */
export default function Menu() {
  const language = useLanguage();
  const { has } = useSession();
  const { pathname } = useLocation();
  const menu = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another entry
  useEffect(() => {
    menu.current?.querySelector(".active")?.scrollIntoView({ block: "nearest" });
  }, [pathname]);
  return (
    <div ref={menu}>
      {groups
        .map((group) => ({ ...group, items: group.items.filter((item) => !item.roles || has(item.roles)) }))
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <List key={group.key} dense subheader={<ListSubheader component="li">{group.label[language]}</ListSubheader>}>
            {group.items.map((item) => (
              <ListItem key={item.to} disablePadding>
                <ListItemButton
                  component={NavLink}
                  to={item.to}
                  end={item.to === "/my" || item.to === "/office"}
                  sx={{
                    "&.active": {
                      bgcolor: "action.selected",
                      fontWeight: 700,
                      borderInlineStart: "4px solid",
                      borderColor: "primary.main",
                    },
                  }}
                >
                  <ListItemIcon sx={{ minWidth: 36 }}>
                    <item.icon aria-hidden fontSize="small" />
                  </ListItemIcon>
                  <ListItemText primary={item.label[language]} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        ))}
    </div>
  );
}
