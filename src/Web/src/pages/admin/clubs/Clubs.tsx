import Button from "@mui/material/Button";
import { useState } from "react";
import { type Schemas, useWholeList } from "@/api/reads";
import { management, useSession } from "@/app/session";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Isolated } from "@/ui/Isolated";
import { List } from "@/ui/ListPage";
import { Page } from "@/ui/Page";
import { ClubState } from "./ClubState";
import { FoundClub } from "./FoundClub";
import { clubsTexts } from "./texts";

/** The clubs, closed ones too, in the Office's order. */
export default function Clubs() {
  const t = useTexts(clubsTexts);
  const f = useFormats();
  const { has } = useSession();
  const [isFounding, setFounding] = useState(false);
  const list = useWholeList("/api/v1/clubs", (clubs) => clubs);
  const found = has(management) && (
    <Button variant="contained" onClick={() => setFounding(true)}>
      {t.found}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={found}>
      <List<Schemas["ClubView"]>
        label={t.title}
        query={list}
        keyOf={(club) => club.id}
        linkTo={(club) => `/office/clubs/${club.id}`}
        columns={[
          { key: "name", label: t.name, isTitle: true, cell: (club) => club.name },
          { key: "key", label: t.key, cell: (club) => <Isolated mono>{club.key}</Isolated> },
          { key: "order", label: t.order, isNumber: true, cell: (club) => f.number(club.order) },
          { key: "state", label: t.state, cell: (club) => <ClubState club={club} /> },
        ]}
        empty={{ title: t.empty }}
      />
      {isFounding && <FoundClub onClose={() => setFounding(false)} />}
    </Page>
  );
}
