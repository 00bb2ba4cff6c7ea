import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { toLatin } from "@/persian/digits";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { Isolated } from "@/ui/Isolated";
import { useNotify } from "@/ui/notices";
import { mailboxTexts } from "./texts";

type WantProps = { etag: string | null; onDone: () => void; onCancel?: () => void };

/** Names an address, to which a code goes. */
export function WantAddress({ etag, onDone, onCancel }: WantProps) {
  const t = useTexts(mailboxTexts);
  const notify = useNotify();
  const want = useWrite("put", "/api/v1/messages/email");
  const schema = z.object({
    address: z
      .string()
      .trim()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, t.wrong),
  });
  return (
    <Form
      schema={schema}
      values={{ address: "" }}
      submitLabel={t.set}
      onCancel={onCancel}
      onSubmit={async (body) => {
        await want.mutateAsync({ body, etag });
        notify(t.setDone);
        onDone();
      }}
    >
      <TextInput
        name="address"
        label={t.want}
        help={t.wantHelp}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        isLatin
      />
    </Form>
  );
}

type ConfirmProps = {
  wanted: Schemas["WantedMailboxView"];
  /** Another address counts until this one is confirmed. */
  replacesOne: boolean;
  etag: string | null;
};

/** Takes the code that went to the address. */
export function ConfirmAddress({ wanted, replacesOne, etag }: ConfirmProps) {
  const t = useTexts(mailboxTexts);
  const f = useFormats();
  const notify = useNotify();
  const confirm = useWrite("post", "/api/v1/messages/email/confirm");
  const again = useWrite("put", "/api/v1/messages/email");
  const queries = useQueryClient();
  const schema = z.object({ code: z.string().refine((typed) => /^\d{6}$/.test(toLatin(typed).trim()), t.wrongCode) });
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Alert severity="info">
        <div>
          {t.waiting} <Isolated>{wanted.address}</Isolated>
        </div>
        {replacesOne && <div>{t.untilConfirmed}</div>}
        {wanted.delivery && <div>{t.delivery[wanted.delivery]}</div>}
        {wanted.expiresAt ? (
          <div>{`${t.expires(f.instant(wanted.expiresAt))} ${t.tries(f.number(wanted.triesLeft))}`}</div>
        ) : (
          <div>{t.codeExpired}</div>
        )}
      </Alert>
      <Form
        schema={schema}
        values={{ code: "" }}
        submitLabel={t.confirm}
        onSubmit={async (body) => {
          try {
            await confirm.mutateAsync({ body });
          } catch (failure) {
            // It has cost a try.
            void queries.invalidateQueries();
            throw failure;
          }
          notify(t.confirmDone);
        }}
        actions={
          <ActionButton
            label={t.again}
            variant="text"
            run={() => again.mutateAsync({ body: { address: wanted.address }, etag })}
            done={t.setDone}
          />
        }
      >
        <TextInput
          name="code"
          label={t.code}
          help={t.codeHelp}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          isLatin
        />
      </Form>
    </Box>
  );
}
