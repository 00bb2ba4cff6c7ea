import Box from "@mui/material/Box";
import Paper from "@mui/material/Paper";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { PersonSearch } from "./PersonSearch";
import { peopleTexts } from "./texts";

/** Where the Office finds people. */
export default function People() {
  const t = useTexts(peopleTexts);
  return (
    <Page title={t.title} lead={t.lead} width="md">
      <Paper sx={{ p: 2.5 }}>
        <Box sx={{ display: "grid", gap: 3 }}>
          <PersonSearch linkTo={(row) => `/office/people/${row.id}`} />
        </Box>
      </Paper>
    </Page>
  );
}
