import type { Schemas } from "@/api/reads";
import { foundingStates } from "@/names/founding";
import { renewalStates, variationStates } from "@/names/licences";
import { type Name, name } from "@/names/name";
import { worklistTexts } from "./texts";

type Item = Pick<Schemas["WorkItem"], "kind" | "id" | "stage">;

const pages: Record<Schemas["WorkKind"], string> = {
  foundingApplication: "applications",
  renewal: "renewals",
  variation: "variations",
  notice: "licences",
  suspensionAppeal: "licences",
  endingAppeal: "licences",
  memberAppeal: "members",
  cardAppeal: "cards",
};

/** Objections about single members and their cards are for the Office's eyes. */
export const isOfClubs = (kind: Schemas["WorkKind"]) => kind !== "memberAppeal" && kind !== "cardAppeal";

/** The page on which a piece of work is done. */
export const pageOf = ({ kind, id }: Item) => `/office/${pages[kind]}/${id}`;

/** What everybody may read about the association; none before it is founded. */
export const publicPageOf = ({ associationId }: Pick<Schemas["WorkItem"], "associationId">) =>
  associationId ? `/register/${associationId}` : undefined;

const isAppeal = ({ kind, stage }: Item) =>
  stage === "appealed" || (kind !== "foundingApplication" && stage === "refused");

const byKind: Partial<Record<Schemas["WorkKind"], Readonly<Record<string, Name>>>> = {
  foundingApplication: foundingStates,
  renewal: renewalStates,
  variation: variationStates,
};

/** What the stage of a piece of work is called; something refused waits only because it is objected to. */
export function stageOf(item: Item): Name {
  if (item.kind === "notice") return name(worklistTexts.fa.heard, worklistTexts.en.heard, "warning");
  const known = byKind[item.kind]?.[item.stage];
  if (known && !(isAppeal(item) && item.kind !== "foundingApplication")) return known;
  return item.stage === "refused"
    ? name(worklistTexts.fa.renewalAppeal, worklistTexts.en.renewalAppeal, "warning")
    : name(worklistTexts.fa.appealed, worklistTexts.en.appealed, "warning");
}

/** The filters of the worklist as the API takes them: stage and mine are of applications only. */
export function queryOf(get: (name: string) => string | undefined) {
  const kind = get("kind") as Schemas["WorkKind"] | undefined;
  const isOfApplications = !kind || kind === "foundingApplication";
  const overdue = get("overdue");
  return {
    kind,
    stage: isOfApplications ? (get("stage") as Schemas["FoundingState"] | undefined) : undefined,
    mine: isOfApplications && get("mine") === "true" ? true : undefined,
    overdue: overdue === undefined ? undefined : overdue === "true",
    stopped: get("stopped") === "true" ? true : undefined,
    club: get("club"),
    district: get("district") ? Number(get("district")) : undefined,
  };
}

/** References that are ids say nothing to anybody. */
export const hasReference = ({ kind }: Pick<Item, "kind">) => isOfClubs(kind);
