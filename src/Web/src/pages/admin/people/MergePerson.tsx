import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { AskDialog } from "@/ui/AskDialog";
import { SideBySide } from "@/ui/DecisionPage";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { type PersonRow, PersonSearch } from "./PersonSearch";
import { peopleTexts } from "./texts";

type Props = { person: Schemas["PersonView"]; etag: string | null };

/** Makes this record part of another: the other one is sought, both are laid side by side, then it is confirmed with a reason. */
export function MergePerson({ person, etag }: Props) {
  const t = useTexts(peopleTexts);
  const navigate = useNavigate();
  const notify = useNotify();
  const merge = useWrite("post", "/api/v1/admin/people/{id}/merge");
  const [isOpen, setOpen] = useState(false);
  const [other, setOther] = useState<PersonRow | null>(null);
  const [lastChosen, setLastChosen] = useState("");
  const [reason, setReason] = useState("");
  // What was typed was about whoever was chosen then.
  const choose = (row: PersonRow) => {
    if (row.id !== lastChosen) setReason("");
    setLastChosen(row.id);
    setOther(row);
  };
  const run = async (why: string) => {
    if (!other) return;
    await merge.mutateAsync({ path: { id: person.id }, etag, body: { into: other.id, reason: why } });
    notify(t.mergeDone);
    navigate(`/office/people/${other.id}`);
  };
  return (
    <Section title={t.merge}>
      <Box sx={{ display: "grid", gap: 2 }}>
        <div>{t.mergeText}</div>
        {isOpen ? (
          <PersonSearch rowActions={(row) => <Choose row={row} person={person} onChoose={choose} />} />
        ) : (
          <div>
            <Button variant="outlined" onClick={() => setOpen(true)}>
              {t.mergeFind}
            </Button>
          </div>
        )}
      </Box>
      {other && (
        <AskDialog
          title={t.mergeConfirm}
          text={<Preview person={person} other={other} />}
          confirmLabel={t.mergeRun}
          needsReason
          isAdverse
          reason={reason}
          onReason={setReason}
          onConfirm={run}
          onClose={() => setOther(null)}
        />
      )}
    </Section>
  );
}

function Choose({
  row,
  person,
  onChoose,
}: {
  row: PersonRow;
  person: Props["person"];
  onChoose: (row: PersonRow) => void;
}) {
  const t = useTexts(peopleTexts);
  if (row.id === person.id) return t.mergeSame;
  if (row.mergedInto) return t.mergeGone;
  return (
    <Button size="small" variant="outlined" onClick={() => onChoose(row)}>
      {t.mergeInto}
    </Button>
  );
}

function Preview({ person, other }: { person: Props["person"]; other: PersonRow }) {
  const t = useTexts(peopleTexts);
  const f = useFormats();
  const sides = [
    { title: t.mergeGoes, ...person },
    { title: t.mergeStays, ...other },
  ];
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <SideBySide>
        {sides.map((side) => (
          <Box key={side.title} sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 1.5 }}>
            <Box sx={{ fontWeight: 700, color: "text.primary", mb: 1 }}>{side.title}</Box>
            <Facts
              facts={[
                { label: t.name, value: side.fullName },
                { label: t.nationalCode, value: <Isolated>{f.digits(side.nationalCode)}</Isolated> },
                { label: t.mobile, value: <Isolated>{f.mobile(side.mobile)}</Isolated> },
              ]}
            />
          </Box>
        ))}
      </SideBySide>
      <div>
        {t.mergeFollows(
          f.number(person.applications.length),
          f.number(person.associations.length),
          f.number(person.memberships.length),
        )}
      </div>
      <div>{t.mergeText}</div>
    </Box>
  );
}
