import Check from "@mui/icons-material/Check";
import Close from "@mui/icons-material/Close";
import EditNote from "@mui/icons-material/EditNoteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import TextField from "@mui/material/TextField";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Tooltip from "@mui/material/Tooltip";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { StateChip } from "@/ui/StateChip";
import { words } from "@/ui/words";
import { applicationTexts } from "./texts";

type Props = {
  label: string;
  entry: Schemas["ChecklistEntry"] | undefined;
  /** Saves a judgement; absent where nothing can be judged now. */
  judge?: (body: Schemas["ChecklistBody"]) => void;
};

/** One item: passed or not, and a note, which an item that did not pass must have. */
export function ChecklistRow({ label, entry, judge }: Props) {
  const t = useTexts(applicationTexts);
  const [noting, setNoting] = useState<"passed" | "failed" | null>(null);
  const save = (passed: boolean, note: string | null) => {
    judge?.({ passed, note });
    setNoting(null);
  };
  const choose = (choice: "passed" | "failed" | null) => {
    if (choice === "passed") save(true, null);
    if (choice === "failed") setNoting("failed");
  };
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: "divider" }}>
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Box sx={{ flex: "1 1 120px", minWidth: 0 }}>
          {label}
          {entry?.note && noting === null && (
            <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
              {entry.note}
            </Typography>
          )}
        </Box>
        {judge ? (
          <>
            {entry && noting === null && (
              <Tooltip title={t.addNote}>
                <IconButton
                  size="small"
                  aria-label={`${t.addNote}: ${label}`}
                  onClick={() => setNoting(entry.passed ? "passed" : "failed")}
                >
                  <EditNote />
                </IconButton>
              </Tooltip>
            )}
            <ToggleButtonGroup
              exclusive
              size="small"
              aria-label={label}
              value={noting ?? (entry && (entry.passed ? "passed" : "failed"))}
              onChange={(_, choice: "passed" | "failed" | null) => choose(choice)}
            >
              <ToggleButton value="passed" color="success">
                <Check fontSize="small" aria-hidden sx={{ marginInlineEnd: 0.5 }} />
                {t.passed}
              </ToggleButton>
              <ToggleButton value="failed" color="error">
                <Close fontSize="small" aria-hidden sx={{ marginInlineEnd: 0.5 }} />
                {t.failed}
              </ToggleButton>
            </ToggleButtonGroup>
          </>
        ) : (
          <Verdict entry={entry} />
        )}
      </Box>
      {noting && (
        <NoteInput
          label={`${t.note}: ${label}`}
          initial={entry?.note ?? ""}
          isRequired={noting === "failed"}
          onSave={(note) => save(noting === "passed", note)}
          onCancel={() => setNoting(null)}
        />
      )}
    </Box>
  );
}

function Verdict({ entry }: { entry: Schemas["ChecklistEntry"] | undefined }) {
  const t = useTexts(applicationTexts);
  if (!entry) return <StateChip tone="neutral" label={t.unjudged} />;
  return entry.passed ? <StateChip tone="success" label={t.passed} /> : <StateChip tone="error" label={t.failed} />;
}

type NoteProps = {
  label: string;
  initial: string;
  isRequired: boolean;
  onSave: (note: string | null) => void;
  onCancel: () => void;
};

function NoteInput({ label, initial, isRequired, onSave, onCancel }: NoteProps) {
  const t = useTexts(applicationTexts);
  const w = useTexts(words);
  const [note, setNote] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const save = () => {
    if (isRequired && note.trim().length < 2) return setMissing(true);
    onSave(note.trim() || null);
  };
  return (
    <Box sx={{ display: "grid", gap: 1, mt: 1 }}>
      <TextField
        label={label}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
          setMissing(false);
        }}
        autoFocus
        multiline
        minRows={2}
        size="small"
        error={isMissing}
        helperText={isMissing ? t.noteNeeded : undefined}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <Box sx={{ display: "flex", gap: 1 }}>
        <Button size="small" variant="contained" onClick={save}>
          {t.saveNote}
        </Button>
        <Button size="small" onClick={onCancel}>
          {w.cancel}
        </Button>
      </Box>
    </Box>
  );
}
