import { Navigate } from "react-router";
import { office, useSession } from "@/app/session";
import Worklist from "./Worklist";

/** Where staff arrive: the Office at its worklist, officers of clubs at their clubs' associations. */
export default function Start() {
  const { has } = useSession();
  return has(office) ? <Worklist /> : <Navigate to="/office/associations" replace />;
}
