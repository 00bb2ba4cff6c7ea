import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Container from "@mui/material/Container";
import Typography from "@mui/material/Typography";
import { Link, Outlet, useLocation } from "react-router";
import { useRead } from "@/api/reads";
import { office, useSession } from "@/app/session";
import { useParam } from "@/app/useParam";
import { licenceStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Deadline } from "@/ui/Deadline";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { NotPermitted } from "@/ui/Refusals";
import { type AssociationInFrame, AssociationProvider } from "./association";
import { lastDayOf } from "./standing";
import { tabOf, tabs } from "./tabs";
import { frameTexts } from "./texts";

/** A month and a half before the licence ends its days stand out. */
const soon = 45;

/** Around every page of one association: whose it is, how its licence stands, and its parts. For its leaders and the Office. */
export default function AssociationFrame() {
  const id = useParam("id");
  const { has } = useSession();
  const association = useRead("/api/v1/associations/{id}", { params: { path: { id } } });
  const mine = useRead("/api/v1/associations/mine");
  return (
    <Loaded query={mine}>
      {(led) => {
        const leads = led.some((one) => one.id === id);
        if (!leads && !has(office)) return <NotPermitted />;
        return (
          <Loaded query={association}>
            {(view) => {
              const inFrame = { ...view, leads };
              return (
                <AssociationProvider value={inFrame}>
                  <Head association={inFrame} />
                  <Outlet />
                </AssociationProvider>
              );
            }}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

function Head({ association: { id, name, licence, leads } }: { association: AssociationInFrame }) {
  const t = useTexts(frameTexts);
  const f = useFormats();
  const lastDay = lastDayOf(licence);
  return (
    <Box sx={{ bgcolor: "background.paper", borderBottom: 1, borderColor: "divider" }}>
      <Container maxWidth="lg" sx={{ pt: { xs: 1.5, md: 2 } }}>
        <Typography sx={{ fontWeight: 700, fontSize: "1.15rem", overflowWrap: "anywhere" }}>{name}</Typography>
        <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
          <State of={licenceStates} value={licence.state} />
          <Box component="span" sx={{ color: "text.secondary", fontSize: "0.875rem" }}>
            {t.number} <Isolated>{f.digits(licence.number)}</Isolated>
          </Box>
          {lastDay && <Deadline day={lastDay} soon={soon} />}
        </Box>
        {!leads && (
          <Alert severity="info" sx={{ mt: 1 }}>
            {t.lookingIn}
          </Alert>
        )}
        <Tabs id={id} />
      </Container>
    </Box>
  );
}

function Tabs({ id }: { id: string }) {
  const t = useTexts(frameTexts);
  const now = tabOf(useLocation().pathname);
  return (
    <Box component="nav" aria-label={t.parts} sx={{ mt: 1 }}>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "flex", flexWrap: "wrap" }}>
        {tabs.map(({ key, path }) => (
          <li key={key}>
            <Box
              component={Link}
              to={`/associations/${id}${path && `/${path}`}`}
              aria-current={key === now ? "page" : undefined}
              sx={{
                display: "block",
                px: { xs: 1.25, sm: 2 },
                py: 1.25,
                minHeight: 44,
                color: "text.secondary",
                textDecoration: "none",
                fontWeight: 600,
                borderBottom: 3,
                borderColor: "transparent",
                "&:hover": { color: "primary.main" },
                "&[aria-current]": { color: "primary.main", borderColor: "primary.main" },
              }}
            >
              {t.tabs[key]}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
