import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { foundingSteps } from "./steps";

/** How an association is founded, step by step. */
export function StepList() {
  const steps = useTexts(foundingSteps);
  const f = useFormats();
  return (
    <Box
      component="ol"
      sx={{
        listStyle: "none",
        m: 0,
        p: 0,
        display: "grid",
        columnGap: 3,
        rowGap: 2,
        gridTemplateColumns: {
          xs: "minmax(0,1fr)",
          sm: "repeat(2, minmax(0,1fr))",
          md: "repeat(3, minmax(0,1fr))",
        },
      }}
    >
      {steps.map(({ title, text }, place) => (
        <Box component="li" key={title} sx={{ display: "flex", gap: 1.5 }}>
          <Box
            aria-hidden
            sx={{
              width: 36,
              height: 36,
              flexShrink: 0,
              borderRadius: "50%",
              display: "grid",
              placeItems: "center",
              fontWeight: 700,
              color: "primary.contrastText",
              bgcolor: "primary.main",
            }}
          >
            {f.number(place + 1)}
          </Box>
          <div>
            <Typography variant="h3">{title}</Typography>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {text}
            </Typography>
          </div>
        </Box>
      ))}
    </Box>
  );
}
