import type { Schemas } from "@/api/reads";

/** Milliseconds between readings of a batch, or false once it has come to its end. */
export const pollOf = (batch: Pick<Schemas["CardBatchView"], "state"> | undefined): number | false =>
  batch === undefined || batch.state === "done" || batch.state === "failed" ? false : 1500;
