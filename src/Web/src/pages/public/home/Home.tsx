import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Container from "@mui/material/Container";
import Typography from "@mui/material/Typography";
import { type ReactNode, useId } from "react";
import { Link } from "react-router";
import { useTexts } from "@/texts";
import { useTitle } from "@/ui/Page";
import { ClubCards } from "../clubs/ClubCards";
import { StepList } from "../found/StepList";
import { Hero } from "./Hero";
import { LineForm } from "./LineForm";
import { homeTexts } from "./texts";

const twoColumns = {
  display: "grid",
  gap: { xs: 4, md: 6 },
  gridTemplateColumns: { xs: "minmax(0,1fr)", md: "repeat(2, minmax(0,1fr))" },
} as const;

/** The home page: what an association is, the clubs, how to found one, and how to verify a paper. */
export default function Home() {
  const t = useTexts(homeTexts);
  useTitle(t.title);
  return (
    <>
      <Hero />
      <Container maxWidth="lg" sx={{ py: { xs: 4, md: 6 }, display: "grid", gap: { xs: 5, md: 7 } }}>
        <Part title={t.what}>
          <Points />
        </Part>
        <Part title={t.clubs} lead={t.clubsHelp}>
          <ClubCards heading="h3" />
        </Part>
        <Part title={t.steps}>
          <StepList />
          <Button component={Link} to="/found" variant="outlined" sx={{ mt: 2.5 }}>
            {t.stepsMore}
          </Button>
        </Part>
        <Box sx={twoColumns}>
          <Part title={t.verify} lead={t.verifyHelp}>
            <LineForm action="/v/" name="serial" label={t.serial} button={t.doVerify} isLatin maxLength={24} />
          </Part>
          <Part title={t.near} lead={t.nearHelp}>
            <Button component={Link} to="/districts" variant="outlined">
              {t.toMap}
            </Button>
          </Part>
        </Box>
      </Container>
    </>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ fontSize: "1.4rem", mb: lead ? 0.5 : 2 }}>
        {title}
      </Typography>
      {lead && <Typography sx={{ color: "text.secondary", mb: 2 }}>{lead}</Typography>}
      {children}
    </section>
  );
}

function Points() {
  const t = useTexts(homeTexts);
  return (
    <Box
      sx={{
        display: "grid",
        gap: 3,
        gridTemplateColumns: { xs: "minmax(0,1fr)", md: "repeat(3, minmax(0,1fr))" },
      }}
    >
      {t.points.map(({ title, text }) => (
        <Box key={title} sx={{ borderInlineStart: "3px solid", borderColor: "secondary.main", paddingInlineStart: 2 }}>
          <Typography variant="h3">{title}</Typography>
          <Typography sx={{ color: "text.secondary" }}>{text}</Typography>
        </Box>
      ))}
    </Box>
  );
}
