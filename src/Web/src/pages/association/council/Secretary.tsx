import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { office, useSession } from "@/app/session";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { useNotify } from "@/ui/notices";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { Masked } from "../parts/Masked";
import { PersonFields } from "../parts/PersonFields";
import { noPerson, usePersonSchema } from "../parts/person";
import { councilTexts } from "./texts";

type Props = { secretary: Schemas["SecretaryView"] | null; etag: string | null };

/** The secretary, who may resign; a new one is confirmed by the Office. */
export function Secretary({ secretary, etag }: Props) {
  const t = useTexts(councilTexts);
  const f = useFormats();
  const { id, leads } = useAssociation();
  const confirms = useSession().has(office) && !leads;
  const [isAppointing, setAppointing] = useState(false);
  const resign = useWrite("post", "/api/v1/associations/{id}/secretary/resign");
  return (
    <Section title={t.secretary}>
      {secretary ? (
        <Facts
          facts={[
            { label: t.name, value: secretary.fullName },
            { label: t.nationalCode, value: <Masked text={secretary.nationalCode} /> },
            { label: t.mobile, value: <Masked text={secretary.mobile} /> },
            { label: t.since, value: f.day(secretary.since) },
            { label: t.account, value: secretary.hasAccount ? t.hasAccount : t.hasNoAccount },
          ]}
        />
      ) : (
        t.noSecretary
      )}
      {!confirms && (
        <Typography variant="body2" sx={{ color: "text.secondary", mt: 1.5 }}>
          {t.changeHow}
        </Typography>
      )}
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", mt: 1.5 }}>
        {confirms && (
          <Button variant="outlined" onClick={() => setAppointing(true)}>
            {t.appoint}
          </Button>
        )}
        {secretary && (
          <ActionButton
            label={t.resign}
            isAdverse
            ask={{ text: t.resignText, needsReason: true }}
            run={(reason) => resign.mutateAsync({ path: { id }, etag, body: { reason } })}
            done={t.resigned}
          />
        )}
      </Box>
      {isAppointing && <Appoint id={id} etag={etag} onClose={() => setAppointing(false)} />}
    </Section>
  );
}

function Appoint({ id, etag, onClose }: { id: string; etag: string | null; onClose: () => void }) {
  const t = useTexts(councilTexts);
  const notify = useNotify();
  const schema = usePersonSchema();
  const appoint = useWrite("put", "/api/v1/associations/{id}/secretary");
  const submit = async (body: z.infer<typeof schema>) => {
    await appoint.mutateAsync({ path: { id }, etag, body });
    notify(t.appointed);
    onClose();
  };
  return (
    <FormDialog title={t.appoint} text={t.appointText} onClose={onClose}>
      <Form schema={schema} values={noPerson} onSubmit={submit} submitLabel={t.appoint} onCancel={onClose}>
        <PersonFields autoFocus />
      </Form>
    </FormDialog>
  );
}
