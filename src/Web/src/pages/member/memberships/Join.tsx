import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Paper from "@mui/material/Paper";
import { Link, useSearchParams } from "react-router";
import { useRead } from "@/api/reads";
import { useTexts } from "@/texts";
import { Empty } from "@/ui/Empty";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { JoinForm } from "./JoinForm";
import { joinTexts, membershipTexts } from "./texts";

/** Asks to join an association; who one is must be known first. The address may name the association. */
export default function Join() {
  const t = useTexts(joinTexts);
  const { parent } = useTexts(membershipTexts);
  const [search] = useSearchParams();
  const associationId = search.get("association");
  const record = useRead("/api/v1/people/mine");
  const named = useRead(
    "/api/v1/associations/{id}",
    { params: { path: { id: associationId ?? "" } } },
    { enabled: associationId !== null },
  );
  const isNamedKnown = associationId === null || named.isFetched;
  return (
    <Page title={t.title} lead={t.lead} parent={{ to: "/my/memberships", label: parent }} width="sm">
      {record.error?.status === 404 || record.data?.value.birthDate === null ? (
        <Paper>
          <Empty title={t.recordFirst} help={t.recordFirstHelp}>
            <Button
              component={Link}
              to={`/my/data?back=${encodeURIComponent(`/my/join${associationId ? `?association=${associationId}` : ""}`)}`}
              variant="contained"
            >
              {t.toData}
            </Button>
          </Empty>
        </Paper>
      ) : (
        <Loaded query={record}>
          {(person) =>
            isNamedKnown && (
              <Box sx={{ display: "grid", gap: 2 }}>
                <Alert severity="info">{`${t.you} ${person.fullName}`}</Alert>
                <JoinForm birthDate={person.birthDate ?? ""} association={named.data?.value ?? null} />
              </Box>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}
