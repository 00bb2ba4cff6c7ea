import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { api, forgetSession } from "@/api/client";
import { asProblem, type Problem } from "@/api/problem";
import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { forgetAllDrafts } from "@/ui/drafts";
import { Waiting } from "@/ui/Loaded";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { NotPermitted, SecondFactorNeeded } from "@/ui/Refusals";
import { words } from "@/ui/words";
import { forgetAllKept } from "./kept";

/** The roles that the API's policies name. Everybody who is signed in is an applicant. */
export type Role = Schemas["MyRole"]["role"];

export const office: readonly Role[] = ["OfficeStaff", "OfficeManager", "Administrator"];
export const management: readonly Role[] = ["OfficeManager", "Administrator"];
export const administration: readonly Role[] = ["Administrator"];
export const officeAndClubs: readonly Role[] = [...office, "ClubOfficer"];

export type Me = Schemas["Me"];

// Spares the public a request that would be refused: whoever never signed in here is nobody.
const hintKey = "kanoon.signedIn";
export const meKey = ["/api/v1/auth/me"];

type Session = {
  me: Me | null;
  isKnown: boolean;
  problem: Problem | null;
  has: (roles: readonly Role[], scope?: string) => boolean;
};

const SessionContext = createContext<Session>({ me: null, isKnown: false, problem: null, has: () => false });

export const useSession = () => useContext(SessionContext);

/** The clubs whose officer the caller is. */
export const useClubsOfMine = () =>
  useSession().me?.roles.flatMap(({ role, scope }) => (role === "ClubOfficer" && scope ? [scope] : [])) ?? [];

async function whoAmI(signal: AbortSignal): Promise<Me | null> {
  if (localStorage.getItem(hintKey) === null) return null;
  try {
    const { data } = await api.GET("/api/v1/auth/me", { signal });
    return data ?? null;
  } catch (failure) {
    if (asProblem(failure).status !== 401) throw failure;
    localStorage.removeItem(hintKey);
    forgetAllKept();
    return null;
  }
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error } = useQuery<Me | null, Problem>({
    queryKey: meKey,
    queryFn: ({ signal }) => whoAmI(signal),
    staleTime: 60_000,
  });
  const session = useMemo(() => {
    const me = data ?? null;
    return {
      me,
      isKnown: data !== undefined,
      // Who was known stays known when asking again fails, so that a page in use stays where it is.
      problem: data === undefined ? error : null,
      has: (roles: readonly Role[], scope?: string) =>
        me !== null &&
        (roles.includes("Applicant") ||
          me.roles.some(
            (held) => roles.includes(held.role) && (!scope || held.scope === null || held.scope === scope),
          )),
    };
  }, [data, error]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** To be called after a sign-in, and after whatever changes who the caller is. */
export function useSignedIn() {
  const queries = useQueryClient();
  return async () => {
    forgetSession();
    localStorage.setItem(hintKey, "1");
    await queries.resetQueries();
  };
}

export function useSignOut() {
  const queries = useQueryClient();
  return async () => {
    await api.POST("/api/v1/auth/sign-out");
    forgetSession();
    forgetAllDrafts();
    forgetAllKept();
    localStorage.removeItem(hintKey);
    queries.clear();
    queries.setQueryData(meKey, null);
  };
}

/** Where to go after signing in: a path of this site, never another one's. */
export const backOf = (search: URLSearchParams, otherwise: string) => {
  const back = search.get("back");
  return back?.startsWith("/") && !back.startsWith("//") && !back.startsWith("/\\") ? back : otherwise;
};

/** Lets through whoever holds one of the roles; others sign in first, or are told that the page is not for them. */
export function RequireRole({ roles }: { roles: readonly Role[] }) {
  const { me, isKnown, problem, has } = useSession();
  const location = useLocation();
  const t = useTexts(words);
  if (problem) return <ProblemAlert problem={problem} />;
  if (!isKnown) return <Waiting />;
  const isForStaff = !roles.includes("Applicant") && !roles.includes("Secretary");
  if (!me) {
    const back = encodeURIComponent(location.pathname + location.search);
    return (
      <Navigate to={`/sign-in${isForStaff ? "/staff" : ""}?back=${back}`} replace state={{ notice: t.sessionEnded }} />
    );
  }
  if (!has(roles)) return <NotPermitted />;
  return isForStaff && me.needsSecondFactor ? <SecondFactorNeeded /> : <Outlet />;
}
