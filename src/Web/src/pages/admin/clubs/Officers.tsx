import Button from "@mui/material/Button";
import { useState } from "react";
import { type Schemas, useListPage } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { List } from "@/ui/ListPage";
import { Section } from "@/ui/Page";
import { AppointOfficer } from "./AppointOfficer";
import { clubsTexts } from "./texts";
import { useAccountNames } from "./useAccountNames";

type Props = { clubId: string; etag: string | null };

/** Who is, or was, an officer of a club. */
export function Officers({ clubId, etag }: Props) {
  const t = useTexts(clubsTexts);
  const f = useFormats();
  const names = useAccountNames();
  const [isAppointing, setAppointing] = useState(false);
  const list = useListPage("/api/v1/admin/clubs/{id}/officers", { params: { path: { id: clubId } } });
  return (
    <Section
      title={t.officers}
      actions={
        <Button variant="outlined" onClick={() => setAppointing(true)}>
          {t.appoint}
        </Button>
      }
    >
      <List
        label={t.officers}
        query={list}
        keyOf={(officer) => officer.id}
        columns={[
          {
            key: "person",
            label: t.person,
            isTitle: true,
            cell: (officer) => names.get(officer.userId) ?? t.unknown,
          },
          { key: "since", label: t.since, cell: (officer) => f.day(officer.since) },
          { key: "until", label: t.until, cell: (officer) => (officer.leftOn ? f.day(officer.leftOn) : t.isNow) },
        ]}
        rowActions={(officer) => officer.leftOn === null && <Relieve officer={officer} clubId={clubId} etag={etag} />}
        empty={{ title: t.officersEmpty, help: t.officersEmptyHelp }}
      />
      {isAppointing && <AppointOfficer clubId={clubId} etag={etag} onClose={() => setAppointing(false)} />}
    </Section>
  );
}

function Relieve({ officer, clubId, etag }: Props & { officer: Schemas["OfficerView"] }) {
  const t = useTexts(clubsTexts);
  const relieve = useWrite("delete", "/api/v1/admin/clubs/{id}/officers/{userId}");
  return (
    <ActionButton
      label={t.relieve}
      size="small"
      isAdverse
      done={t.relieved}
      ask={{ text: t.relieveText, needsReason: true }}
      run={(reason) => relieve.mutateAsync({ path: { id: clubId, userId: officer.userId }, body: { reason }, etag })}
    />
  );
}
