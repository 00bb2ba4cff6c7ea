import { Outlet } from "react-router";
import { NotPermitted } from "@/ui/Refusals";
import { useAssociation } from "./association";

/** Lets through whoever leads the association: nobody speaks for it in their place. */
export default function OnlyLeaders() {
  return useAssociation().leads ? <Outlet /> : <NotPermitted />;
}
