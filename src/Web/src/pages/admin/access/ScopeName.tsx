import { useRead } from "@/api/reads";
import { useClubs } from "@/api/reference";
import type { GrantedRole } from "@/names/access";
import { useTexts } from "@/texts";
import { TextLink } from "@/ui/TextLink";
import { grantsTexts } from "./texts";

/** Where a role is held: a club, an association or the whole Office, by name. */
export function ScopeName({ role, scope }: { role: string; scope: string | null }) {
  const t = useTexts(grantsTexts);
  if (!scope) return t.wholeOffice;
  return (role as GrantedRole) === "ClubOfficer" ? <ClubName id={scope} /> : <AssociationName id={scope} />;
}

function ClubName({ id }: { id: string }) {
  const { nameOf } = useClubs();
  return <TextLink to={`/office/clubs/${id}`}>{nameOf(id) ?? "…"}</TextLink>;
}

function AssociationName({ id }: { id: string }) {
  const found = useRead("/api/v1/associations/{id}", { params: { path: { id } } });
  return <TextLink to={`/associations/${id}`}>{found.data?.value.name ?? "…"}</TextLink>;
}
