import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { type Schemas, useRead } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { variationTexts } from "./texts";

type Profiled = Pick<Schemas["VariationView"], "name" | "district" | "neighbourhood" | "address" | "goals" | "purpose">;

type Props = {
  of: Profiled;
  /** What is another here than there stands out. */
  differsFrom?: Profiled;
};

/** What a licence says of its association. */
export function Profile({ of, differsFrom }: Props) {
  const t = useTexts(variationTexts);
  const f = useFormats();
  const goals = useRead("/api/v1/reference/goals").data?.value ?? [];
  const neighbourhoods = useRead("/api/v1/reference/districts/{code}/neighbourhoods", {
    params: { path: { code: of.district } },
  }).data?.value;
  const neighbourhood = neighbourhoods?.find(({ code }) => code === of.neighbourhood)?.name;
  const titleOf = (code: number) => goals.find((goal) => goal.code === code)?.title ?? f.number(code);
  const shown = (field: keyof Profiled, value: ReactNode) =>
    differsFrom && String(differsFrom[field]) !== String(of[field]) ? (
      <Box component="mark" sx={{ bgcolor: "action.selected", color: "inherit", fontWeight: 700, px: 0.5 }}>
        {value}
      </Box>
    ) : (
      value
    );
  return (
    <Facts
      facts={[
        { label: t.name, value: shown("name", of.name) },
        { label: t.district, value: shown("district", f.number(of.district)) },
        { label: t.neighbourhood, value: shown("neighbourhood", neighbourhood ?? f.number(of.neighbourhood)) },
        { label: t.address, value: shown("address", of.address) },
        { label: t.goals, value: shown("goals", of.goals.map(titleOf).join("، ")) },
        { label: t.purpose, value: shown("purpose", of.purpose) },
      ]}
    />
  );
}
