import { type Schemas, useRead } from "@/api/reads";

export type Application = Schemas["FoundingApplicationView"];
export type Part = Schemas["ApplicationPart"];

export const applicationPath = "/api/v1/founding-applications/{id}";

export const useApplication = (id: string, every?: (read: Application | undefined) => number | false) =>
  useRead(applicationPath, { params: { path: { id } } }, { every });

/** What a correction request still waits for, or undefined. */
export const openCorrectionOf = (application: Application) =>
  application.state === "needsCorrection"
    ? application.corrections.find((correction) => correction.answeredOn === null)
    : undefined;

/** Whether a part can be edited now: all of a draft, and what a correction request names. */
export const isEditable = ({ editableParts }: Application, part: Part) => editableParts.includes(part);
