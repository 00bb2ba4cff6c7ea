import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { useGoals } from "@/api/reference";
import { useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { Loaded, Waiting } from "@/ui/Loaded";
import { Page, Section } from "@/ui/Page";
import { StepList } from "./StepList";
import { foundTexts } from "./texts";

const usualGoals = 12;

/** How an association is founded, what one needs for it, and where to begin. */
export default function Found() {
  const t = useTexts(foundTexts);
  const { me } = useSession();
  const goals = useGoals().query;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          {me && (
            <Button component={Link} to="/my/applications">
              {t.mine}
            </Button>
          )}
          <Button component={Link} to="/my/applications/new" variant="contained">
            {t.start}
          </Button>
        </>
      }
    >
      <Section title={t.steps}>
        <StepList />
      </Section>
      <Section title={t.needs}>
        <Box component="ul" sx={{ m: 0, mb: 1, paddingInlineStart: 3 }}>
          {t.needsList.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </Box>
        <Typography sx={{ color: "text.secondary" }}>{t.numbers}</Typography>
      </Section>
      <Section title={t.founders}>
        <Typography sx={{ mb: 1.5 }}>{t.foundersHelp}</Typography>
        <Button component={Link} to="/consent" variant="outlined">
          {t.consent}
        </Button>
      </Section>
      <Section title={t.after}>
        <Typography>{t.afterHelp}</Typography>
      </Section>
      <Section title={t.goals}>
        <Loaded query={goals} waiting={<Waiting lines={usualGoals} />}>
          {(read) => (
            <Box component="ul" sx={{ m: 0, paddingInlineStart: 3 }}>
              {read.map(({ code, title, text }) => (
                <li key={code}>
                  <strong>{title}</strong>
                  <Typography variant="body2" sx={{ color: "text.secondary" }}>
                    {text}
                  </Typography>
                </li>
              ))}
            </Box>
          )}
        </Loaded>
      </Section>
    </Page>
  );
}
