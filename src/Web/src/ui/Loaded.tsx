import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Problem } from "@/api/problem";
import type { Read } from "@/api/reads";
import { useTexts } from "@/texts";
import { ProblemAlert } from "./ProblemAlert";
import { NotFound, NotPermitted, SecondFactorNeeded } from "./Refusals";
import { words } from "./words";

/** Grey lines where something is about to stand. */
export function Waiting({ lines = 5 }: { lines?: number }) {
  const t = useTexts(words);
  return (
    <Box role="status" aria-label={t.loading} sx={{ py: 1 }}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else
        <Skeleton key={line} height={34} />
      ))}
    </Box>
  );
}

type Props<T> = {
  query: UseQueryResult<Read<T>, Problem>;
  children: (value: T, etag: string | null) => ReactNode;
  waiting?: ReactNode;
};

/** Shows what a query has read; till then grey lines, and when it fails what happened and what to do. */
export function Loaded<T>({ query, children, waiting }: Props<T>) {
  if (query.data) return <>{children(query.data.value, query.data.etag)}</>;
  if (query.error?.code === "second-factor-needed") return <SecondFactorNeeded />;
  if (query.error?.status === 403) return <NotPermitted />;
  if (query.error?.status === 404) return <NotFound />;
  if (query.error) return <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />;
  return waiting ?? <Waiting />;
}
