import Box from "@mui/material/Box";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "@/texts";
import { Waiting } from "@/ui/Loaded";
import { applicationTexts } from "../texts";
import { drawSheet, openPdf, type Pdf } from "./pdf";
import { Unreadable } from "./Unreadable";
import { ViewBar } from "./ViewBar";

const zooms = [1, 1.5, 2, 3] as const;

function usePdf(url: string) {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const opening = openPdf(url);
    opening.promise.then(
      (opened) => !isGone && setPdf(opened),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
      void opening.destroy();
    };
  }, [url]);
  return { pdf, hasFailed };
}

/** A PDF, sheet by sheet, drawn on a canvas as wide as there is room. */
export default function PdfView({ url, title }: { url: string; title: string }) {
  const t = useTexts(applicationTexts);
  const { pdf, hasFailed } = usePdf(url);
  const [sheet, setSheet] = useState(1);
  const [zoom, setZoom] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watching = new ResizeObserver(() => setWidth(element.clientWidth));
    watching.observe(element);
    return () => watching.disconnect();
  }, []);

  const shownWidth = width * (zooms[zoom] ?? 1);
  useEffect(() => {
    if (!pdf || !canvas.current || shownWidth === 0) return;
    return drawSheet(pdf, sheet, canvas.current, shownWidth);
  }, [pdf, sheet, shownWidth]);

  if (hasFailed) return <Unreadable url={url} />;
  return (
    <Box>
      <ViewBar
        url={url}
        sheet={sheet}
        sheets={pdf?.numPages ?? 1}
        onSheet={setSheet}
        zoom={zoom}
        zooms={zooms.length}
        onZoom={setZoom}
      />
      <Box
        ref={frame}
        tabIndex={0}
        role="group"
        aria-label={title}
        sx={{ overflow: "auto", maxHeight: "70dvh", border: 1, borderColor: "divider", bgcolor: "background.default" }}
      >
        {!pdf && <Waiting lines={8} />}
        <canvas
          ref={canvas}
          dir="ltr"
          role="img"
          aria-label={`${title}: ${t.document("")}`}
          style={{ display: pdf ? "block" : "none", width: shownWidth }}
        />
      </Box>
    </Box>
  );
}
