import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import Download from "@mui/icons-material/DownloadOutlined";
import ZoomIn from "@mui/icons-material/ZoomInOutlined";
import ZoomOut from "@mui/icons-material/ZoomOutOutlined";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Tooltip from "@mui/material/Tooltip";
import type { ReactNode } from "react";
import { useFormats } from "@/persian/format";
import { useLanguage, useTexts } from "@/texts";
import { applicationTexts } from "../texts";

type Props = {
  url: string;
  zoom: number;
  /** How many steps of zoom there are. */
  zooms: number;
  onZoom: (zoom: number) => void;
  sheet?: number;
  sheets?: number;
  onSheet?: (sheet: number) => void;
};

function Tool({
  label,
  isOff,
  onClick,
  children,
}: {
  label: string;
  isOff: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} disabled={isOff} onClick={onClick} size="small">
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}

/** What can be done with the shown document: turn its sheets, zoom, download. */
export function ViewBar({ url, zoom, zooms, onZoom, sheet = 1, sheets = 1, onSheet }: Props) {
  const t = useTexts(applicationTexts);
  const f = useFormats();
  const isPersian = useLanguage() === "fa";
  const Back = isPersian ? ChevronRight : ChevronLeft;
  const On = isPersian ? ChevronLeft : ChevronRight;
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, flexWrap: "wrap" }}>
      {onSheet && sheets > 1 && (
        <>
          <Tool label={t.previousSheet} isOff={sheet === 1} onClick={() => onSheet(sheet - 1)}>
            <Back />
          </Tool>
          <span aria-live="polite">{t.pageOf(f.number(sheet), f.number(sheets))}</span>
          <Tool label={t.nextSheet} isOff={sheet === sheets} onClick={() => onSheet(sheet + 1)}>
            <On />
          </Tool>
        </>
      )}
      <Tool label={t.zoomIn} isOff={zoom === zooms - 1} onClick={() => onZoom(zoom + 1)}>
        <ZoomIn />
      </Tool>
      <Tool label={t.zoomOut} isOff={zoom === 0} onClick={() => onZoom(zoom - 1)}>
        <ZoomOut />
      </Tool>
      <Tooltip title={t.download}>
        <IconButton component="a" href={url} download aria-label={t.download} size="small">
          <Download />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
