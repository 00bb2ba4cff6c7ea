import PhotoCamera from "@mui/icons-material/PhotoCameraOutlined";
import UploadFile from "@mui/icons-material/UploadFileOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import type { Problem } from "@/api/problem";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ProblemAlert } from "./ProblemAlert";
import { words } from "./words";

type Props = {
  label: string;
  /** Kinds and size that the API takes, for people. */
  help: string;
  /** As of an `input`: `.pdf,.jpg,.png`. */
  accept: string;
  onFile: (file: File) => void;
  /** 0 to 1 while it is on its way, or null. */
  progress: number | null;
  problem?: Problem | null;
  /** Offers the camera of a phone too. */
  withCamera?: boolean;
};

/** Keeps the browser from leaving the page for a file that was dropped beside its place. */
function useNoStrayDrops() {
  useEffect(() => {
    const keep = (event: Event) => event.preventDefault();
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
    return () => {
      window.removeEventListener("dragover", keep);
      window.removeEventListener("drop", keep);
    };
  }, []);
}

/** Takes a file by choice, by drag or by the camera, and shows how much of it has gone. */
export function FileInput({ label, help, accept, onFile, progress, problem, withCamera = false }: Props) {
  const t = useTexts(words);
  const f = useFormats();
  const id = useId();
  const chosen = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const isUnderWay = progress !== null;
  useNoStrayDrops();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isUnderWay) onFile(file);
    for (const input of [chosen.current, camera.current]) if (input) input.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      role="group"
      aria-labelledby={id}
      sx={{
        border: 2,
        borderStyle: "dashed",
        borderColor: isOver ? "primary.main" : "divider",
        borderRadius: 1,
        p: 2,
        bgcolor: isOver ? "action.hover" : undefined,
      }}
    >
      <Typography id={id} sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 1 }}>
        {help}
      </Typography>
      <input
        ref={chosen}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => take(event.target.files)}
        aria-label={label}
      />
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => take(event.target.files)}
        aria-label={`${label}: ${t.takePhoto}`}
      />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        <Button
          variant="outlined"
          startIcon={<UploadFile aria-hidden />}
          onClick={() => chosen.current?.click()}
          disabled={isUnderWay}
        >
          {t.chooseFile}
        </Button>
        {withCamera && (
          <Button
            startIcon={<PhotoCamera aria-hidden />}
            onClick={() => camera.current?.click()}
            disabled={isUnderWay}
            sx={{ display: { md: "none" } }}
          >
            {t.takePhoto}
          </Button>
        )}
      </Box>
      {isUnderWay && (
        <Box sx={{ mt: 1.5 }}>
          <LinearProgress variant="determinate" value={progress * 100} aria-label={label} />
          <Typography variant="body2" role="status">
            {t.sent(f.percent(progress))}
          </Typography>
        </Box>
      )}
      {problem && (
        <Box sx={{ mt: 1.5 }}>
          <ProblemAlert problem={problem} />
        </Box>
      )}
    </Box>
  );
}
