import { useWrite } from "@/api/writes";

/** A code that was asked for here: whose phone it goes to, and when (in milliseconds). */
export type Asked = { id: string; mobile: string; at: number };

/** A number may ask for a code once a minute. */
export const askAgainAfter = 60_000;

/** How long a code counts, by this device's own clock, which may be wrong against the server's. */
export const countsFor = 120_000;

/** Has a code sent to a number. */
export function useAskCode() {
  const { mutateAsync, isPending, error } = useWrite("post", "/api/v1/auth/codes");
  const ask = async (mobile: string): Promise<Asked> => {
    const { id } = await mutateAsync({ body: { mobile } });
    return { id, mobile, at: Date.now() };
  };
  return { ask, isPending, error };
}
