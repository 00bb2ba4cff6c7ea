import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import type { ButtonProps } from "@mui/material/Button";
import { saveFile } from "@/api/downloads";
import { ActionButton } from "./ActionButton";

type Props = {
  label: string;
  /** The whole address, ids filled in. */
  url: string;
  /** Of the file, where the API gives it none. */
  name?: string;
} & Pick<ButtonProps, "variant" | "size">;

/** Saves a paper or a copy of data as a file, and tells where that fails. */
export function DownloadButton({ label, url, name, ...button }: Props) {
  return (
    <ActionButton
      {...button}
      label={label}
      startIcon={<DownloadOutlined aria-hidden />}
      run={() => saveFile({ url, name })}
    />
  );
}
