import type { Schemas } from "@/api/reads";

export const openNotice = ({ notices }: Pick<Schemas["LicenceFile"], "notices">) =>
  notices.find((notice) => notice.outcome === null);

/** Whether the association replied to the notice or let the time pass: no sanction comes before. */
export const wasHeard = (notice: Schemas["NoticeView"], today: string) =>
  notice.repliedOn !== null || today > notice.replyDueOn;
