import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { officeAndClubs, useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { Page, Section } from "@/ui/Page";
import { Glance } from "./Glance";
import { Running } from "./Running";
import { Tasks } from "./Tasks";
import { homeTexts } from "./texts";
import { useHome } from "./useHome";

/** Where somebody who is signed in begins: what waits for them and until when, and what they have. */
export default function Home() {
  const t = useTexts(homeTexts);
  const { me, has } = useSession();
  const home = useHome();
  return (
    <Page
      title={t.title}
      lead={me && t.hello(me.fullName)}
      actions={
        has(officeAndClubs) && (
          <Button component={Link} to="/office" variant="outlined">
            {t.office}
          </Button>
        )
      }
    >
      <Tasks home={home} />
      <Glance home={home} />
      <Running home={home} />
      <Section title={t.start}>
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          <Button component={Link} to="/my/join" variant="outlined">
            {t.join}
          </Button>
          <Button component={Link} to="/my/applications/new" variant="outlined">
            {t.found}
          </Button>
          <Button component={Link} to="/register" variant="outlined">
            {t.register}
          </Button>
        </Box>
      </Section>
    </Page>
  );
}
