import Drawer from "@mui/material/Drawer";
import Menu from "./Menu";

type Props = { label: string; width: number; isOpen: boolean; onClose: () => void };

/** The menu over the page, where there is no room beside it. */
export default function MenuDrawer({ label, width, isOpen, onClose }: Props) {
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { component: "nav", "aria-label": label, sx: { width } } as object }}
    >
      <Menu />
    </Drawer>
  );
}
