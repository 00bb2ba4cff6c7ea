import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useWatch } from "react-hook-form";
import { useTexts } from "@/texts";
import { RadioInput } from "@/ui/fields";
import { PersonFields } from "../parts/PersonFields";
import { type Entry, isMinor } from "./entry";
import { entryTexts } from "./texts";

/** Asks for the guardian as soon as the birth date says that the new member is a minor. */
export function GuardianOfEntry() {
  const t = useTexts(entryTexts);
  const [birthDate, guardianBy] = useWatch<Entry, ["birthDate", "guardianBy"]>({ name: ["birthDate", "guardianBy"] });
  if (!isMinor(birthDate)) return null;
  return (
    <Box
      role="group"
      aria-label={t.guardian}
      sx={{
        display: "grid",
        gap: 2,
        borderInlineStart: "4px solid",
        borderColor: "warning.main",
        paddingInlineStart: 2,
      }}
    >
      <Typography>{t.guardianWhy}</Typography>
      <RadioInput
        name="guardianBy"
        label={t.guardianBy}
        choices={[
          { value: "paper", label: t.paper },
          { value: "message", label: t.message },
          { value: "later", label: t.later },
        ]}
      />
      {guardianBy !== "later" && (
        <PersonFields
          prefix="guardian."
          labels={{ fullName: t.guardianName, nationalCode: t.guardianCode, mobile: t.guardianMobile }}
        />
      )}
    </Box>
  );
}
