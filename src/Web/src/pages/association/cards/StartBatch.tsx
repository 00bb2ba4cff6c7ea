import PrintOutlined from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useNavigate } from "react-router";
import { z } from "zod";
import { useWrite } from "@/api/writes";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { FormDialog } from "@/ui/FormDialog";
import { RadioInput } from "@/ui/fields";
import { useNotify } from "@/ui/notices";
import { batchTexts } from "./texts";

const schema = z.object({ whom: z.enum(["approved", "all"]), layout: z.enum(["sheets", "single"]) });

/** Has many cards issued and printed by a job; leads to its progress. */
export function StartBatch({ associationId }: { associationId: string }) {
  const t = useTexts(batchTexts);
  const navigate = useNavigate();
  const notify = useNotify();
  const start = useWrite("post", "/api/v1/associations/{id}/card-batches");
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="contained" startIcon={<PrintOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t.start}
      </Button>
      {isOpen && (
        <FormDialog title={t.title} text={t.startText} onClose={close}>
          <Form
            schema={schema}
            values={{ whom: "approved", layout: "sheets" }}
            submitLabel={t.begin}
            onCancel={close}
            onSubmit={async ({ whom, layout }) => {
              const batch = await start.mutateAsync({
                path: { id: associationId },
                body: { forAll: whom === "all", onSheets: layout === "sheets" },
              });
              notify(t.begun);
              navigate(`/associations/${associationId}/card-batches/${batch.id}`);
            }}
          >
            <RadioInput
              name="whom"
              label={t.whom}
              choices={[
                { value: "approved", label: t.approvedOnly, help: t.approvedOnlyHelp },
                { value: "all", label: t.allMembers, help: t.allMembersHelp },
              ]}
            />
            <RadioInput
              name="layout"
              label={t.layout}
              choices={[
                { value: "sheets", label: t.onSheets, help: t.onSheetsHelp },
                { value: "single", label: t.single, help: t.singleHelp },
              ]}
            />
          </Form>
        </FormDialog>
      )}
    </>
  );
}
