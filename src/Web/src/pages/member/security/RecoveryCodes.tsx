import PrintOutlined from "@mui/icons-material/PrintOutlined";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { CopyButton } from "./CopyButton";
import { totpTexts } from "./texts";

/** The recovery codes, shown this once, to be printed or copied. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTexts(totpTexts);
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Alert severity="success">{t.after}</Alert>
      <Alert severity="warning">
        <strong>{t.recoveryTitle}</strong>
        <div>{t.recoveryText}</div>
      </Alert>
      <Box
        component="ol"
        dir="ltr"
        aria-label={t.recoveryTitle}
        sx={{
          m: 0,
          paddingInlineStart: 4,
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "1fr", sm: "repeat(2, 1fr)" },
        }}
      >
        {codes.map((code) => (
          <li key={code}>
            <Isolated mono>{code}</Isolated>
          </li>
        ))}
      </Box>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        <CopyButton text={codes.join("\n")} />
        <Button
          variant="outlined"
          size="small"
          startIcon={<PrintOutlined aria-hidden />}
          onClick={() => window.print()}
        >
          {t.print}
        </Button>
        <Button variant="contained" size="small" onClick={onKept}>
          {t.kept}
        </Button>
      </Box>
    </Box>
  );
}
