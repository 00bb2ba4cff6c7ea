import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Problem } from "@/api/problem";
import type { Read } from "@/api/reads";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { sharedTexts } from "./texts";

type Props<T> = {
  /** What kind of case it is, as the title until its own name is known. */
  title: string;
  query: UseQueryResult<Read<T>, Problem>;
  children: (value: T, etag: string | null) => ReactNode;
};

/** A case that brings its own page once it is read; waiting and failures stand in a page of their own. */
export function LoadedCase<T>({ title, query, children }: Props<T>) {
  const t = useTexts(sharedTexts);
  const loaded = <Loaded query={query}>{children}</Loaded>;
  return query.data ? (
    loaded
  ) : (
    <Page title={title} parent={{ to: "/office", label: t.worklist }}>
      {loaded}
    </Page>
  );
}
