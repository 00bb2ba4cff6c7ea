import ContentCopy from "@mui/icons-material/ContentCopyOutlined";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { totpTexts } from "./texts";

export function CopyButton({ text }: { text: string }) {
  const t = useTexts(totpTexts);
  return (
    <ActionButton
      label={t.copy}
      size="small"
      startIcon={<ContentCopy aria-hidden />}
      run={() => navigator.clipboard.writeText(text)}
      done={t.copied}
    />
  );
}
