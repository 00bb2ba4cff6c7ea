import MoreVert from "@mui/icons-material/MoreVert";
import IconButton from "@mui/material/IconButton";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import { useState } from "react";
import { Link } from "react-router";
import { useTexts } from "@/texts";
import { officeAssociationsTexts } from "./texts";

/** The ways from a row of the register to the association's parts. */
export function AssociationMenu({ id, name }: { id: string; name: string }) {
  const t = useTexts(officeAssociationsTexts);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const ways = [
    { to: `/office/associations/${id}`, label: t.licence },
    { to: `/associations/${id}/council`, label: t.council },
    { to: `/associations/${id}/members`, label: t.members },
    { to: `/associations/${id}/cards`, label: t.cards },
    { to: `/associations/${id}/letters`, label: t.letters },
    { to: `/register/${id}`, label: t.publicPage },
  ];
  return (
    <>
      <IconButton
        size="small"
        aria-label={t.actions(name)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVert />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {ways.map(({ to, label }) => (
          <MenuItem key={to} component={Link} to={to}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
