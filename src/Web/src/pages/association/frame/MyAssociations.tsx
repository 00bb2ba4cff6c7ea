import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import Typography from "@mui/material/Typography";
import { Link, Navigate } from "react-router";
import { type Schemas, useRead } from "@/api/reads";
import { licenceStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Isolated } from "@/ui/Isolated";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { frameTexts } from "./texts";

/** Leads to the association that the caller leads; where there are several, they choose. */
export default function MyAssociations() {
  const t = useTexts(frameTexts);
  const mine = useRead("/api/v1/associations/mine");
  return (
    <Loaded query={mine}>
      {(associations) => {
        const [first] = associations;
        if (first && associations.length === 1) return <Navigate to={`/associations/${first.id}`} replace />;
        return (
          <Page title={t.mine} lead={first && t.choose} width="md">
            {first ? <Choice associations={associations} /> : <None />}
          </Page>
        );
      }}
    </Loaded>
  );
}

function None() {
  const t = useTexts(frameTexts);
  return (
    <Paper>
      <Empty title={t.none} help={t.noneHelp}>
        <Button component={Link} to="/my/applications" variant="contained">
          {t.found}
        </Button>
      </Empty>
    </Paper>
  );
}

function Choice({ associations }: { associations: readonly Schemas["MyAssociation"][] }) {
  const t = useTexts(frameTexts);
  const f = useFormats();
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, display: "grid", gap: 1.5 }}>
      {associations.map((one) => (
        <Paper component="li" key={one.id} sx={{ p: 2 }}>
          <Typography
            component={Link}
            to={`/associations/${one.id}`}
            sx={{ fontWeight: 700, color: "primary.main", overflowWrap: "anywhere" }}
          >
            {one.name}
          </Typography>
          <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center", mt: 0.5 }}>
            <State of={licenceStates} value={one.state} />
            <span>
              {t.number} <Isolated>{f.digits(one.licenceNumber)}</Isolated>
            </span>
            <span>
              {t.expires}: {f.day(one.expiresOn)}
            </span>
          </Box>
        </Paper>
      ))}
    </Box>
  );
}
