import { commonHeaders } from "./client";
import { Problem, problemOf } from "./problem";

/** Formats in which lists and sheets leave the API. */
export const tableFormats = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
} as const;

export type TableFormat = keyof typeof tableFormats;

type Download = {
  /** The whole address, ids and filters filled in. */
  url: string;
  /** `POST` where the API keeps in its audit who took it out. */
  method?: "GET" | "POST";
  /** Left out where the address has one kind of answer only, such as a PDF. */
  format?: TableFormat;
  /** Of the file, where the API gives it none. */
  name?: string;
};

const nameIn = (disposition: string | null) => /filename="?([^";]+)/.exec(disposition ?? "")?.[1];

/** Saves what an address of the API answers as a file. */
export async function saveFile({ url, method = "GET", format, name }: Download): Promise<void> {
  const headers = { ...(await commonHeaders(method)), Accept: format ? tableFormats[format] : "*/*" };
  const answer = await fetch(url, { method, headers, credentials: "same-origin" }).catch(() => {
    throw new Problem(0, "offline", "");
  });
  if (!answer.ok) throw await problemOf(answer);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = nameIn(answer.headers.get("Content-Disposition")) ?? name ?? `list.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
