import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import type { Schemas } from "@/api/reads";
import { useGoals, useNeighbourhoods } from "@/api/reference";
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
  const { titleOf } = useGoals();
  const { nameOf } = useNeighbourhoods(of.district);
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
        {
          label: t.neighbourhood,
          value: shown("neighbourhood", nameOf(of.neighbourhood) ?? f.number(of.neighbourhood)),
        },
        { label: t.address, value: shown("address", of.address) },
        { label: t.goals, value: shown("goals", f.list(of.goals.map((code) => titleOf(code) ?? f.number(code)))) },
        { label: t.purpose, value: shown("purpose", of.purpose) },
      ]}
    />
  );
}
