import AddCard from "@mui/icons-material/AddCardOutlined";
import Button from "@mui/material/Button";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { z } from "zod";
import { readOptions } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { useNotify } from "@/ui/notices";
import { SearchInput } from "@/ui/SearchInput";
import { useSettled } from "@/ui/useSettled";
import { cardListTexts } from "./texts";

type Props = {
  associationId: string;
  /** Whose card it is to be; asked for where it is not known. */
  memberId?: string;
};

/** The secretary asks for a member's card, which is approved at once; leads to the card. */
export function AskCard({ associationId, memberId }: Props) {
  const t = useTexts(cardListTexts);
  const navigate = useNavigate();
  const notify = useNotify();
  const ask = useWrite("post", "/api/v1/members/{id}/cards");
  const [isOpen, setOpen] = useState(false);
  const send = async (id: string) => {
    const card = await ask.mutateAsync({ path: { id } });
    notify(t.asked);
    navigate(`/associations/${associationId}/cards/${card.id}`);
  };
  if (memberId) return <ActionButton label={t.askSend} run={() => send(memberId)} />;
  return (
    <>
      <Button variant="outlined" startIcon={<AddCard aria-hidden />} onClick={() => setOpen(true)}>
        {t.ask}
      </Button>
      {isOpen && <Choose associationId={associationId} onChosen={send} onClose={() => setOpen(false)} />}
    </>
  );
}

type ChooseProps = { associationId: string; onChosen: (memberId: string) => Promise<void>; onClose: () => void };

function Choose({ associationId, onChosen, onClose }: ChooseProps) {
  const t = useTexts(cardListTexts);
  const [typed, setTyped] = useState("");
  const q = useSettled(typed.trim());
  const members = useQuery({
    ...readOptions("/api/v1/associations/{id}/members", {
      params: { path: { id: associationId }, query: { q: q || undefined, state: "active", limit: 20 } },
    }),
    placeholderData: keepPreviousData,
  });
  const schema = z.object({
    member: z
      .object({ id: z.string(), label: z.string() })
      .nullable()
      .refine((chosen): boolean => chosen !== null, t.memberNeeded),
  });
  return (
    <FormDialog title={t.ask} text={t.askText} onClose={onClose}>
      <Form
        schema={schema}
        values={{ member: null }}
        submitLabel={t.askSend}
        onCancel={onClose}
        onSubmit={async ({ member }) => member && onChosen(member.id)}
      >
        <SearchInput
          name="member"
          label={t.member}
          help={t.memberHelp}
          emptyText={t.memberEmpty}
          found={(members.data?.value.items ?? []).map((one) => ({ id: one.id, label: one.fullName }))}
          isLoading={members.isFetching}
          onType={setTyped}
        />
      </Form>
    </FormDialog>
  );
}
