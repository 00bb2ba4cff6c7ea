import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import type { Schemas } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { Section } from "@/ui/Page";
import { peopleTexts } from "./texts";

/** A person in full, as long as the page is open. */
export function InFull({ person, onHide }: { person: Schemas["FullPerson"]; onHide: () => void }) {
  const t = useTexts(peopleTexts);
  const f = useFormats();
  return (
    <Section
      title={t.revealed}
      actions={
        <Button size="small" onClick={onHide}>
          {t.hide}
        </Button>
      }
    >
      <Alert severity="warning" sx={{ mb: 2 }}>
        {t.revealedNote}
      </Alert>
      <Facts
        facts={[
          { label: t.name, value: person.fullName },
          { label: t.nationalCode, value: <Isolated>{f.digits(person.nationalCode)}</Isolated> },
          { label: t.mobile, value: <Isolated>{f.mobile(person.mobile)}</Isolated> },
          { label: t.birthDate, value: person.birthDate && f.day(person.birthDate) },
          { label: t.address, value: person.address },
          { label: t.postalCode, value: person.postalCode && <Isolated>{f.digits(person.postalCode)}</Isolated> },
        ]}
      />
    </Section>
  );
}
