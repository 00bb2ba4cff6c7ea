import type { Schemas } from "@/api/reads";

type Consent = Schemas["ConsentView"];
type Purpose = Schemas["ConsentPurpose"];

export const purposes: readonly Purpose[] = ["photo", "news", "publication"];

/** The last word about a purpose; undefined where none was ever said. */
export const lastOf = (consents: readonly Consent[], purpose: Purpose): Consent | undefined =>
  consents
    .filter((consent) => consent.purpose === purpose)
    .reduce<Consent | undefined>((last, one) => (last && last.givenAt > one.givenAt ? last : one), undefined);

export const isGiven = (consents: readonly Consent[], purpose: Purpose): boolean => {
  const last = lastOf(consents, purpose);
  return last !== undefined && last.withdrawnAt === null;
};
