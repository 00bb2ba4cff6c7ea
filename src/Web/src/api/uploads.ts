import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commonHeaders } from "./client";
import { Problem } from "./problem";
import { useWishKey } from "./writes";

type Upload = {
  /** The whole address, ids filled in. */
  url: string;
  method?: "POST" | "PUT";
  file: File;
  /** Form fields beside `file`. */
  fields?: Record<string, string>;
  etag?: string | null;
};

function send(upload: Upload, headers: Record<string, string>, onProgress: (share: number) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(upload.method ?? "POST", upload.url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => reject(new Problem(0, "offline", ""));
    request.onload = () => {
      const said = request.responseText ? JSON.parse(request.responseText) : undefined;
      if (request.status < 300) return resolve(said);
      reject(new Problem(request.status, said?.code ?? "unknown", said?.detail ?? "", said?.errors ?? {}));
    };
    const form = new FormData();
    for (const [name, value] of Object.entries(upload.fields ?? {})) form.append(name, value);
    form.append("file", upload.file);
    request.send(form);
  });
}

/** Sends a file and tells how much of it has gone (`progress`, 0 to 1, or null when none is under way). */
export function useUpload<T = { id: string }>() {
  const queries = useQueryClient();
  const { keyOf, fulfilled } = useWishKey();
  const [progress, setProgress] = useState<number | null>(null);
  const mutation = useMutation<T, Problem, Upload>({
    mutationFn: async (upload) => {
      setProgress(0);
      const { file, ...rest } = upload;
      const headers = await commonHeaders("POST");
      headers["Idempotency-Key"] = keyOf([rest, file.name, file.size, file.lastModified]);
      if (upload.etag) headers["If-Match"] = upload.etag;
      return (await send(upload, headers, setProgress)) as T;
    },
    onSuccess: async () => {
      fulfilled();
      await queries.invalidateQueries();
    },
    onSettled: () => setProgress(null),
  });
  return { ...mutation, progress };
}
