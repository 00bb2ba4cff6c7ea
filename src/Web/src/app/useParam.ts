import { useParams } from "react-router";

/** A part of the address that the route names, such as `memberId`. */
export function useParam(name: string): string {
  const value = useParams()[name];
  if (value === undefined) throw new Error(`The route has no part "${name}".`);
  return value;
}
