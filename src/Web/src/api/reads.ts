import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { MaybeOptionalInit } from "openapi-fetch";
import type { PathsWithMethod, SuccessResponseJSON } from "openapi-typescript-helpers";
import { useSearchParams } from "react-router";
import { api } from "./client";
import type { Problem } from "./problem";
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];
export type ReadPath = PathsWithMethod<paths, "get">;
export type ReadInit<P extends ReadPath> = MaybeOptionalInit<paths[P], "get">;
export type Value<P extends ReadPath> = SuccessResponseJSON<paths[P]["get"] & Record<string | number, unknown>>;

/** What was read, with the `ETag` that a change of it names in `If-Match`. */
export type Read<T> = { readonly value: T; readonly etag: string | null };

async function read<P extends ReadPath>(path: P, init: unknown, signal: AbortSignal): Promise<Read<Value<P>>> {
  // The client's own types hold at the callers; here the path is one of many.
  const get = api.GET as (path: string, init: object) => Promise<{ data: unknown; response: Response }>;
  const { data, response } = await get(path, { ...(init as object), signal });
  return { value: data as Value<P>, etag: response.headers.get("ETag") };
}

export const readOptions = <P extends ReadPath>(path: P, init?: ReadInit<P>) =>
  queryOptions<Read<Value<P>>, Problem>({
    queryKey: [path, init ?? null],
    queryFn: ({ signal }) => read(path, init, signal),
  });

type Every<T> = number | false | ((read: T | undefined) => number | false);

type ReadSettings<P extends ReadPath> = {
  /** False while what the path needs is not known yet. */
  enabled?: boolean;
  /** Milliseconds between readings of something under way, or false; may follow from what was read last. */
  every?: Every<Value<P>>;
};

const intervalOf = <T>(every: Every<T>) =>
  typeof every === "function" ? (query: { state: { data?: Read<T> } }) => every(query.state.data?.value) : every;

/** Reads one resource. Its state goes to {@link Loaded} of the design system, which shows loading and failures. */
export function useRead<P extends ReadPath>(
  path: P,
  init?: ReadInit<P>,
  { enabled = true, every = false }: ReadSettings<P> = {},
) {
  return useQuery({ ...readOptions(path, init), enabled, refetchInterval: intervalOf(every) });
}

/** A page of a list, as all lists of the API are. */
export type Page<T> = { items: T[]; next: string | null };

/** Reads a list that the API gives whole, as the one page that `List` shows; `shown` leaves out what filters do not want. */
export function useWholeList<P extends ReadPath, T>(
  path: P,
  shown: (all: Value<P>) => T[],
  init?: ReadInit<P>,
  { enabled = true, every = false }: ReadSettings<P> = {},
) {
  return useQuery({
    ...readOptions(path, init),
    enabled,
    refetchInterval: intervalOf(every),
    select: ({ value, etag }): Read<Page<T>> => ({ value: { items: shown(value), next: null }, etag }),
  });
}

/**
 * Reads the page of a list that the address names: the query part `after` is the cursor, the other parts are filters, so that
 * a link, a reload and the back button show the same rows.
 */
export function useListPage<P extends ReadPath>(
  path: P,
  init?: ReadInit<P>,
  { enabled = true, every = false }: ReadSettings<P> = {},
) {
  const [search] = useSearchParams();
  const given = (init ?? {}) as { params?: { query?: object } };
  const after = search.get("after");
  const withCursor = {
    ...given,
    params: { ...given.params, query: { ...given.params?.query, ...(after ? { after } : {}) } },
  } as ReadInit<P>;
  return useQuery({
    ...readOptions(path, withCursor),
    enabled,
    refetchInterval: intervalOf(every),
    placeholderData: keepPreviousData,
  });
}
