import Add from "@mui/icons-material/Add";
import DeleteOutline from "@mui/icons-material/DeleteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useFieldArray } from "react-hook-form";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { PersonFields } from "../parts/PersonFields";
import { noSeat, type Seating } from "./seating";
import { councilTexts } from "./texts";

/** The rows of a new council: members first, then alternates in the order in which they move up. */
export function SeatRows() {
  const t = useTexts(councilTexts);
  const { fields, insert, remove } = useFieldArray<Seating, "seats">({ name: "seats" });
  const places = fields.map(({ id, kind }, place) => ({ id, kind, place }));
  const members = places.filter(({ kind }) => kind === "member");
  const alternates = places.filter(({ kind }) => kind === "alternate");
  return (
    <>
      <Section
        title={t.members}
        actions={
          <Button startIcon={<Add aria-hidden />} onClick={() => insert(members.length, noSeat("member"))}>
            {t.addMember}
          </Button>
        }
      >
        <Rows rows={members} labelOf={t.member} onRemove={remove} />
      </Section>
      <Section
        title={t.alternates}
        actions={
          <Button startIcon={<Add aria-hidden />} onClick={() => insert(fields.length, noSeat("alternate"))}>
            {t.addAlternate}
          </Button>
        }
      >
        <Typography sx={{ color: "text.secondary", mb: 1.5 }}>{t.alternatesOrder}</Typography>
        <Rows rows={alternates} labelOf={t.alternate} onRemove={remove} />
      </Section>
    </>
  );
}

type RowsProps = {
  rows: readonly { id: string; kind: Schemas["SeatKind"]; place: number }[];
  labelOf: (rank: string) => string;
  onRemove: (place: number) => void;
};

function Rows({ rows, labelOf, onRemove }: RowsProps) {
  const t = useTexts(councilTexts);
  const f = useFormats();
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      {rows.map(({ id, place }, rank) => {
        const label = labelOf(f.number(rank + 1));
        return (
          <Box key={id} role="group" aria-label={label}>
            <Box sx={{ display: "flex", alignItems: "center", mb: 1 }}>
              <Typography sx={{ fontWeight: 600, flexGrow: 1 }}>{label}</Typography>
              <IconButton aria-label={t.removeSeat(label)} onClick={() => onRemove(place)}>
                <DeleteOutline />
              </IconButton>
            </Box>
            <Box
              sx={{
                display: "grid",
                gap: 1.5,
                gridTemplateColumns: { xs: "minmax(0,1fr)", md: "repeat(3, minmax(0,1fr))" },
              }}
            >
              <PersonFields prefix={`seats.${place}.`} />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
