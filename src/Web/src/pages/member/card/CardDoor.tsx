import { Outlet } from "react-router";
import { RequireRole, useSession } from "@/app/session";
import { readKeptCards } from "./keptCards";

/** Opens to whoever is signed in; while nobody can tell who that is, to the cards that are kept on this device. */
export function CardDoor() {
  const { isKnown } = useSession();
  return !isKnown && readKeptCards() ? <Outlet /> : <RequireRole roles={["Applicant"]} />;
}
