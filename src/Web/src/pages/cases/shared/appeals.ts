/** Whether an objection waits for its judge. */
export const hasOpenAppeal = ({ appeals }: { appeals: readonly { outcome: unknown }[] }) =>
  appeals.some((appeal) => appeal.outcome === null);
