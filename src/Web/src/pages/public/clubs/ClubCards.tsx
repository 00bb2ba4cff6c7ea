import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Paper from "@mui/material/Paper";
import Skeleton from "@mui/material/Skeleton";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link as RouterLink } from "react-router";
import type { Schemas } from "@/api/reads";
import { useClubs } from "@/api/reference";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Loaded } from "@/ui/Loaded";
import { ClubIcon } from "./icons";
import { clubTexts } from "./texts";

const cardHeight = { xs: 158, sm: 178 };
const usualCount = 5;

/** The clubs as cards, each with the way to its associations; their place is kept while they are on their way. */
export function ClubCards({ heading }: { heading: "h2" | "h3" }) {
  const t = useTexts(clubTexts);
  const { query } = useClubs();
  return (
    <Loaded query={query} waiting={<Places />}>
      {(clubs) =>
        clubs.length === 0 ? (
          <Empty title={t.empty} />
        ) : (
          <Grid>
            {clubs.map((club) => (
              <Card key={club.id} club={club} heading={heading} />
            ))}
          </Grid>
        )
      }
    </Loaded>
  );
}

function Grid({ children }: { children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: "none",
        m: 0,
        p: 0,
        display: "grid",
        gap: 1.5,
        gridTemplateColumns: {
          xs: "minmax(0,1fr)",
          sm: "repeat(2, minmax(0,1fr))",
          lg: `repeat(${usualCount}, minmax(0,1fr))`,
        },
      }}
    >
      {children}
    </Box>
  );
}

function Card({ club, heading }: { club: Schemas["ClubView"]; heading: "h2" | "h3" }) {
  const t = useTexts(clubTexts);
  return (
    <Paper component="li" sx={{ p: 2, minHeight: cardHeight, display: "flex", flexDirection: "column" }}>
      <ClubIcon clubKey={club.key} />
      <Typography variant="h3" component={heading} sx={{ mt: 0.5 }}>
        {club.name}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", flexGrow: 1, mb: 1 }}>
        {club.isActive ? (club.description ?? t.usual[club.key]) : t.closed}
      </Typography>
      <Link component={RouterLink} to={`/register?club=${club.id}`} variant="body2">
        {t.associations}
        <Box component="span" sx={hidden}>
          {` ${club.name}`}
        </Box>
      </Link>
    </Paper>
  );
}

// Told to whoever hears the page, so that five links do not say the same.
const hidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

function Places() {
  return (
    <Grid>
      {Array.from({ length: usualCount }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty places have nothing else
        <li key={place}>
          <Skeleton variant="rounded" sx={{ height: cardHeight }} />
        </li>
      ))}
    </Grid>
  );
}
