import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { startOf } from "../startPage";
import { NameSearch } from "./NameSearch";
import { Stars } from "./Stars";
import { homeTexts } from "./texts";

/** The first words of the home page: what this is, the register's search, and where to go on. */
export function Hero() {
  const t = useTexts(homeTexts);
  const { me } = useSession();
  return (
    <Box
      sx={{
        position: "relative",
        overflow: "hidden",
        borderBottom: 1,
        borderColor: "divider",
        bgcolor: "color-mix(in srgb, var(--mui-palette-primary-main) 7%, var(--mui-palette-background-default))",
      }}
    >
      <Stars />
      <Container maxWidth="lg" sx={{ position: "relative", py: { xs: 4, md: 8 } }}>
        <Box sx={{ maxWidth: 640 }}>
          <Typography variant="h1" sx={{ fontSize: { xs: "1.8rem", md: "2.5rem" }, fontWeight: 800 }}>
            {t.title}
          </Typography>
          <Typography sx={{ mt: 1, mb: 3, fontSize: { md: "1.1rem" }, color: "text.secondary" }}>{t.lead}</Typography>
          <NameSearch />
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
            <Button component={Link} to="/found" variant="outlined">
              {t.found}
            </Button>
            <Button component={Link} to={me ? startOf(me) : "/sign-in"}>
              {me ? t.mine : t.signIn}
            </Button>
          </Box>
        </Box>
      </Container>
    </Box>
  );
}
