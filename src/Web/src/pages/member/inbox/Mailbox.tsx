import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Facts } from "@/ui/Facts";
import { Isolated } from "@/ui/Isolated";
import { StateChip } from "@/ui/StateChip";
import { ConfirmAddress, WantAddress } from "./MailboxForms";
import { mailboxTexts } from "./texts";

type Props = { mailbox: Schemas["MailboxView"]; etag: string | null };

/** Where the caller's mail goes, why none does where none does, and the way to an address that counts. */
export function Mailbox({ mailbox, etag }: Props) {
  const t = useTexts(mailboxTexts);
  const f = useFormats();
  const remove = useWrite("delete", "/api/v1/messages/email");
  const [isChanging, setChanging] = useState(false);
  const { address, wanted, hindrance } = mailbox;
  const isOff = hindrance === "notSetUp";
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Facts
        facts={[
          address && { label: t.address, value: <Isolated>{address}</Isolated> },
          mailbox.confirmedAt && { label: t.confirmed, value: f.instant(mailbox.confirmedAt) },
          {
            label: t.state,
            value: (
              <StateChip tone={hindrance ? "warning" : "success"} label={hindrance ? t.hindrance[hindrance] : t.fine} />
            ),
          },
          mailbox.diagnostic && { label: t.diagnostic, value: <Isolated>{mailbox.diagnostic}</Isolated> },
        ]}
      />
      {mailbox.bouncedAt && <Alert severity="warning">{t.bouncedHelp(f.instant(mailbox.bouncedAt))}</Alert>}
      {wanted && !isOff && <ConfirmAddress wanted={wanted} replacesOne={!!address} etag={etag} />}
      {isOff ? null : isChanging || (!address && !wanted) ? (
        <WantAddress
          etag={etag}
          onDone={() => setChanging(false)}
          onCancel={isChanging ? () => setChanging(false) : undefined}
        />
      ) : (
        <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
          <Button variant="outlined" onClick={() => setChanging(true)}>
            {t.change}
          </Button>
          <ActionButton
            label={t.remove}
            isAdverse
            ask={{ text: t.removeText }}
            run={() => remove.mutateAsync({ etag })}
            done={t.removed}
          />
        </Box>
      )}
    </Box>
  );
}
