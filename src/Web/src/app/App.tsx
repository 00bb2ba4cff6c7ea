import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router";
import { asProblem } from "@/api/problem";
import { Direction } from "@/ui/Direction";
import { Notices } from "@/ui/notices";
import { router } from "./router";
import { meKey, SessionProvider } from "./session";

/** A session that has ended leaves nobody: pages that need somebody then lead to the sign-in and back. */
function noticeEnd(failure: unknown) {
  if (asProblem(failure).status === 401 && queries.getQueryData(meKey)) queries.setQueryData(meKey, null);
}

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    // A lost connection is told at once, not waited out in silence.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      refetchOnReconnect: true,
      staleTime: 5_000,
      // What was refused is refused again; only a lost connection and a failing server may pass.
      retry: (count, failure) => count < 2 && (asProblem(failure).isOffline || asProblem(failure).status >= 502),
    },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Direction>
        <Notices>
          <SessionProvider>
            <RouterProvider router={router} />
          </SessionProvider>
        </Notices>
      </Direction>
    </QueryClientProvider>
  );
}
