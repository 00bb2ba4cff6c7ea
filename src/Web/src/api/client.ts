import createClient, { type Middleware } from "openapi-fetch";
import { currentLanguage } from "@/texts";
import { Problem, problemOf } from "./problem";
import type { paths } from "./schema";

const antiforgeryHeader = "X-Antiforgery";
const safe = new Set(["GET", "HEAD"]);
let antiforgery: string | null = null;

/** To be called whenever somebody signs in or out: the token belongs to the session. */
export function forgetSession() {
  antiforgery = null;
}

/** The token that each change by cookie brings, or null where nobody is signed in. */
export async function antiforgeryToken(): Promise<string | null> {
  if (antiforgery === null) {
    const answer = await fetch("/api/v1/auth/antiforgery", { credentials: "same-origin" });
    if (answer.ok) antiforgery = ((await answer.json()) as { token: string }).token;
  }
  return antiforgery;
}

/** Headers that every request carries, uploads by XMLHttpRequest too. */
export async function commonHeaders(method: string): Promise<Record<string, string>> {
  const headers: Record<string, string> = { "Accept-Language": currentLanguage() };
  const token = safe.has(method) ? null : await antiforgeryToken();
  if (token) headers[antiforgeryHeader] = token;
  return headers;
}

const ours: Middleware = {
  async onRequest({ request, schemaPath }) {
    const isSigningIn = schemaPath.startsWith("/api/v1/auth/sign-in") || schemaPath === "/api/v1/auth/codes";
    for (const [name, value] of Object.entries(await commonHeaders(isSigningIn ? "GET" : request.method)))
      request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (problem.code === "antiforgery-token-needed") antiforgery = null;
    throw problem;
  },
  onError: () => new Problem(0, "offline", ""),
};

/** The typed client of the API. A call either answers or throws a {@link Problem}. */
export const api = createClient<paths>({ baseUrl: "", credentials: "same-origin" });
api.use(ours);
