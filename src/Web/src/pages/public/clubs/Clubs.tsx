import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { ClubCards } from "./ClubCards";
import { clubTexts } from "./texts";

/** The clubs in which associations work. */
export default function Clubs() {
  const t = useTexts(clubTexts);
  return (
    <Page title={t.title} lead={t.lead}>
      <ClubCards heading="h2" />
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 2 }}>
        <Button component={Link} to="/found" variant="outlined">
          {t.found}
        </Button>
        <Button component={Link} to="/districts">
          {t.map}
        </Button>
      </Box>
    </Page>
  );
}
