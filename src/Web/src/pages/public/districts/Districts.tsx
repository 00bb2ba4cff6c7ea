import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import Typography from "@mui/material/Typography";
import { useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { DistrictMap } from "./DistrictMap";
import { DistrictTable } from "./DistrictTable";
import { Legend } from "./Legend";
import { stepsOf } from "./steps";
import { districtTexts } from "./texts";
import { size } from "./tiles";

/** The city's districts with how many associations each has, as a map and as a table. */
export default function Districts() {
  const t = useTexts(districtTexts);
  const figures = useRead("/api/v1/associations/by-district");
  return (
    <Page title={t.title} lead={t.lead}>
      <Box
        sx={{
          display: "grid",
          columnGap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0,1fr)", md: "minmax(0,3fr) minmax(0,2fr)" },
        }}
      >
        <Box sx={{ position: { md: "sticky" }, top: { md: 80 } }}>
          <Section title={t.map}>
            <Typography variant="body2" sx={{ color: "text.secondary", mb: 2 }}>
              {t.mapHelp}
            </Typography>
            <Loaded query={figures} waiting={<MapPlace />}>
              {(read) => {
                const steps = stepsOf(read.map(({ active }) => active));
                return (
                  <>
                    <DistrictMap figures={read} steps={steps} />
                    <Legend steps={steps} />
                  </>
                );
              }}
            </Loaded>
          </Section>
        </Box>
        <Section title={t.table}>
          <Loaded query={figures}>
            {(read) => (
              <>
                <DistrictTable figures={read} />
                <Typography variant="body2" sx={{ color: "text.secondary", mt: 1 }}>
                  {t.totalHelp}
                </Typography>
              </>
            )}
          </Loaded>
        </Section>
      </Box>
    </Page>
  );
}

/** Keeps the map's place while its figures are on their way. */
function MapPlace() {
  return (
    <Skeleton variant="rounded" sx={{ width: "100%", height: "auto", aspectRatio: `${size.width} / ${size.height}` }} />
  );
}
