import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, RenderingCancelledException } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = workerUrl;

export type Pdf = PDFDocumentProxy;

/** Opens a PDF of the API with the caller's session. */
export const openPdf = (url: string) => getDocument({ url, withCredentials: true, isEvalSupported: false });

/** Draws one sheet as wide as asked, sharp on dense screens. Calling what it answers stops it. */
export function drawSheet(pdf: Pdf, sheet: number, canvas: HTMLCanvasElement, width: number): () => void {
  let stop = () => {};
  let isStopped = false;
  const draw = async () => {
    const page = await pdf.getPage(sheet);
    if (isStopped) return;
    const natural = page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale: (width / natural) * devicePixelRatio });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
  };
  draw().catch((failure: unknown) => {
    if (!(failure instanceof RenderingCancelledException)) console.error(failure);
  });
  return () => {
    isStopped = true;
    stop();
  };
}
