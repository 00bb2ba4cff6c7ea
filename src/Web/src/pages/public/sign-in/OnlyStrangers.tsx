import { Navigate, Outlet, useSearchParams } from "react-router";
import { backOf, useSession } from "@/app/session";
import { startOf } from "../startPage";

/** Around the sign-in pages: whoever is signed in, since a moment or long ago, goes on to where they wanted. */
export function OnlyStrangers() {
  const { me } = useSession();
  const [search] = useSearchParams();
  if (!me) return <Outlet />;
  return <Navigate to={me.needsSecondFactor ? startOf(me) : backOf(search, startOf(me))} replace />;
}
