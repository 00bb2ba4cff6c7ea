import ListSubheader from "@mui/material/ListSubheader";
import Menu from "@mui/material/Menu";
import MenuItem from "@mui/material/MenuItem";
import type { TableFormat } from "@/api/downloads";
import { useTexts } from "@/texts";
import { words } from "./words";

type Props = {
  anchor: HTMLElement;
  help?: string;
  onChoose: (format: TableFormat) => void;
  onClose: () => void;
};

/** The formats in which a list can be saved. */
export default function ExportMenu({ anchor, help, onChoose, onClose }: Props) {
  const t = useTexts(words);
  return (
    <Menu anchorEl={anchor} open onClose={onClose}>
      {help && <ListSubheader sx={{ maxWidth: 320, lineHeight: 1.7, py: 1 }}>{help}</ListSubheader>}
      <MenuItem onClick={() => onChoose("xlsx")}>{t.exportSheet}</MenuItem>
      <MenuItem onClick={() => onChoose("csv")}>{t.exportCsv}</MenuItem>
    </Menu>
  );
}
