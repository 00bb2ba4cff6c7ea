/** An RFC 9457 problem of the API, its texts in the caller's language. */
export class Problem extends Error {
  constructor(
    /** The HTTP status; 0 where no answer came. */
    readonly status: number,
    /** A stable code, such as `stale-version`. */
    readonly code: string,
    readonly detail: string,
    /** Messages by camel-case field, such as `councilMembers[0].mobile`. */
    readonly errors: Readonly<Record<string, readonly string[]>> = {},
    /** What else the problem says, such as `changedBy`. */
    readonly extra: Readonly<Record<string, unknown>> = {},
    /** Seconds to wait (`Retry-After`). */
    readonly retryAfter: number | null = null,
    readonly traceId: string | null = null,
  ) {
    super(detail);
    this.name = "Problem";
  }

  get isOffline() {
    return this.status === 0;
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const wait = Number(response.headers.get("Retry-After"));
  const retryAfter = wait > 0 ? wait : null;
  try {
    const { type: _, title, status: __, detail, code, traceId, errors, ...extra } = await response.json();
    return new Problem(
      response.status,
      code ?? "unknown",
      detail ?? title ?? "",
      errors ?? {},
      extra,
      retryAfter,
      traceId ?? null,
    );
  } catch {
    return new Problem(response.status, "unknown", "", {}, {}, retryAfter);
  }
}

/** Whatever was thrown, as a problem; a failed fetch is a lost connection. */
export const asProblem = (failure: unknown): Problem =>
  failure instanceof Problem ? failure : new Problem(0, "offline", "");
