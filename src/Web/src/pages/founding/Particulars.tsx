import Box from "@mui/material/Box";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import type { Application } from "./application";
import { useDetailsWords } from "./detailsWords";
import { labels } from "./texts";
import { detailsOf } from "./wizard/details";

/** Name, club, place and goals of an application in words. */
export function Particulars({ application }: { application: Application }) {
  const t = useTexts(labels);
  const f = useFormats();
  const details = detailsOf(application);
  const say = useDetailsWords(details.districtCode);
  const fact = (field: keyof typeof details) => ({ label: t[field], value: say(field, details) });
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      <Facts
        facts={[
          fact("name"),
          fact("clubId"),
          fact("districtCode"),
          fact("neighbourhoodCode"),
          fact("address"),
          details.postalCode !== "" && {
            label: t.postalCode,
            value: <Isolated>{f.digits(details.postalCode)}</Isolated>,
          },
        ]}
      />
      <Facts facts={[fact("goals")]} />
      <Facts facts={[fact("purpose")]} />
    </Box>
  );
}
