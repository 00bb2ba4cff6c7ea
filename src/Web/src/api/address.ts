/** An address with those parts of a query that are set. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const set = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return set.length > 0 ? `${path}?${new URLSearchParams(set)}` : path;
}
