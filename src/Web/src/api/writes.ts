import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { api } from "./client";
import { asProblem, type Problem } from "./problem";
import type { paths } from "./schema";

export type WriteMethod = "post" | "put" | "delete";
export type WritePath<M extends WriteMethod> = {
  [P in keyof paths]: paths[P][M] extends { responses: unknown } ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends WriteMethod> = NonNullable<paths[P][M]>;
type PathOf<O> = O extends { parameters: { path: infer T } } ? { path: T } : { path?: undefined };
type QueryOf<O> = O extends { parameters: { query: infer T } }
  ? { query: T }
  : O extends { parameters: { query?: infer T } }
    ? { query?: T }
    : { query?: undefined };
type BodyOf<O> = O extends { requestBody: { content: { "application/json": infer T } } }
  ? { body: T }
  : { body?: undefined };

/** What a write is sent: its path, body, and the `ETag` that was read where it changes something (`If-Match`). */
export type Sent<P extends keyof paths, M extends WriteMethod> = PathOf<Operation<P, M>> &
  QueryOf<Operation<P, M>> &
  BodyOf<Operation<P, M>> & { etag?: string | null };

type Content<T> = T extends { content: { "application/json": infer B } } ? B : undefined;
type Responses<O> = O extends { responses: infer R } ? R : never;
/** What a write answers. */
export type Answer<P extends keyof paths, M extends WriteMethod> =
  Responses<Operation<P, M>> extends infer R
    ? R extends { 201: infer A }
      ? Content<A>
      : R extends { 202: infer A }
        ? Content<A>
        : R extends { 200: infer A }
          ? Content<A>
          : undefined
    : never;

type Untyped = (path: string, init: object) => Promise<{ data: unknown }>;

async function send(method: WriteMethod, path: string, sent: Sent<keyof paths, WriteMethod>, key: string) {
  const {
    path: inPath,
    query,
    body,
    etag,
  } = sent as { path?: object; query?: object; body?: unknown; etag?: string | null };
  const header: Record<string, string> = {};
  if (etag) header["If-Match"] = etag;
  if (method === "post") header["Idempotency-Key"] = key;
  const call = { post: api.POST, put: api.PUT, delete: api.DELETE }[method] as unknown as Untyped;
  const init = { params: { path: inPath, query, header }, body };
  try {
    return (await call(path, init)).data;
  } catch (failure) {
    // The token belonged to an earlier session of this browser; the client has forgotten it by now.
    if (asProblem(failure).code === "antiforgery-token-needed") return (await call(path, init)).data;
    throw failure;
  }
}

/**
 * One key for one wish: the same content sent again, by a second click or after a lost connection, brings the same key until
 * it has succeeded, so that the API does it once.
 */
export function useWishKey() {
  const wish = useRef<{ content: string; key: string } | null>(null);
  return {
    keyOf: (content: unknown) => {
      const text = JSON.stringify(content);
      if (wish.current?.content !== text) wish.current = { content: text, key: crypto.randomUUID() };
      return wish.current.key;
    },
    fulfilled: () => {
      wish.current = null;
    },
  };
}

/** A write of the API. Whatever is shown is read again after it succeeded, and where somebody else was faster. */
export function useWrite<M extends WriteMethod, P extends WritePath<M>>(method: M, path: P) {
  const queries = useQueryClient();
  const { keyOf, fulfilled } = useWishKey();
  return useMutation<Answer<P, M>, Problem, Sent<P, M>>({
    mutationKey: [method, path],
    mutationFn: async (sent) =>
      (await send(method, path as string, sent as Sent<keyof paths, WriteMethod>, keyOf(sent))) as Answer<P, M>,
    onSuccess: async () => {
      fulfilled();
      await queries.invalidateQueries();
    },
    onError: async (problem) => {
      if (problem.status === 412) await queries.invalidateQueries();
    },
  });
}
