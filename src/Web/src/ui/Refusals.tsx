import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useTexts } from "@/texts";
import { Empty } from "./Empty";
import { words } from "./words";

export function NotPermitted() {
  const t = useTexts(words);
  return (
    <Empty isPage title={t.notPermitted} help={t.notPermittedHelp}>
      <Button component={Link} to="/" variant="outlined">
        {t.home}
      </Button>
    </Empty>
  );
}

/** The role holds once its holder signs in with an authenticator app, which is set up on the page that this leads to. */
export function SecondFactorNeeded() {
  const t = useTexts(words);
  return (
    <Empty isPage title={t.secondFactorNeeded} help={t.secondFactorNeededHelp}>
      <Button component={Link} to="/my/security" variant="contained">
        {t.toSecurity}
      </Button>
    </Empty>
  );
}

export function NotFound() {
  const t = useTexts(words);
  return (
    <Empty isPage title={t.notFound} help={t.notFoundHelp}>
      <Button component={Link} to="/" variant="outlined">
        {t.home}
      </Button>
    </Empty>
  );
}
