import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Section } from "@/ui/Page";
import { useFreshEtag } from "../parts/fresh";
import type { ImportPartProps } from "./ImportPage";
import { choiceOf } from "./standing";
import { importTexts } from "./texts";

/** All rows, the good ones, or none. */
export function ImportDecision({ sheet, etag }: ImportPartProps) {
  const t = useTexts(importTexts);
  const f = useFormats();
  const confirm = useWrite("post", "/api/v1/member-imports/{id}/confirm");
  const abandon = useWrite("post", "/api/v1/member-imports/{id}/abandon");
  const path = { id: sheet.id };
  const good = f.number(sheet.good);
  const choice = choiceOf(sheet);
  const says = {
    all: t.decideAll(good),
    good: t.decideGood(good, f.number(sheet.rows - sheet.good)),
    nothing: t.decideNone,
  };
  return (
    <Section title={t.decide}>
      <Typography sx={{ mb: 1.5 }}>{says[choice]}</Typography>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        {choice !== "nothing" && (
          <ActionButton
            label={choice === "all" ? t.enterAll : t.enterGood(good)}
            variant="contained"
            ask={{ text: t.enterText(good) }}
            run={() => confirm.mutateAsync({ path, etag, body: { onlyGood: choice === "good" } })}
            done={t.confirmed}
          />
        )}
        <ActionButton
          label={t.drop}
          isAdverse
          ask={{ text: t.dropText }}
          run={() => abandon.mutateAsync({ path, etag })}
          done={t.dropped}
        />
      </Box>
    </Section>
  );
}

/** Stops the check, or the entry where it stands. */
export function StopImport({ sheet }: Pick<ImportPartProps, "sheet">) {
  const t = useTexts(importTexts);
  const etagOf = useFreshEtag("/api/v1/member-imports/{id}");
  const abandon = useWrite("post", "/api/v1/member-imports/{id}/abandon");
  const path = { id: sheet.id };
  return (
    <ActionButton
      label={t.stop}
      isAdverse
      ask={{ text: sheet.state === "checking" ? t.stopChecking : t.stopText }}
      run={async () => abandon.mutateAsync({ path, etag: await etagOf({ params: { path } }) })}
      done={t.stopped}
    />
  );
}
