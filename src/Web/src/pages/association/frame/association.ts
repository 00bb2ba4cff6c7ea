import { createContext, useContext } from "react";
import type { Schemas } from "@/api/reads";

export type AssociationInFrame = Schemas["AssociationView"] & {
  /** The caller speaks for the association; the Office, who may look in, does not. */
  leads: boolean;
};

const AssociationContext = createContext<AssociationInFrame | null>(null);

export const AssociationProvider = AssociationContext.Provider;

/** The association in whose frame a page stands. */
export function useAssociation(): AssociationInFrame {
  const association = useContext(AssociationContext);
  if (!association) throw new Error("This page stands in the frame of an association.");
  return association;
}
