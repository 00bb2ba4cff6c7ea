import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useTexts } from "@/texts";
import { applicationTexts } from "../texts";

/** In place of a document that cannot be drawn. */
export function Unreadable({ url }: { url: string }) {
  const t = useTexts(applicationTexts);
  return (
    <Alert
      severity="info"
      action={
        <Button component="a" href={url} download color="inherit" size="small">
          {t.download}
        </Button>
      }
    >
      {t.unreadable}
    </Alert>
  );
}
