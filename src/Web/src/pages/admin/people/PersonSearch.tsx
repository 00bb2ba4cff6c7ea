import { type ReactNode, useState } from "react";
import { z } from "zod";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Form } from "@/ui/Form";
import { TextInput } from "@/ui/fields";
import { Isolated } from "@/ui/Isolated";
import { Items } from "@/ui/ListPage";
import { StateChip } from "@/ui/StateChip";
import { soughtOf } from "./sought";
import { peopleTexts } from "./texts";

export type PersonRow = Schemas["PersonRow"];

type Props = { linkTo?: (row: PersonRow) => string; rowActions?: (row: PersonRow) => ReactNode };

/** Finds people by national code or mobile number, neither of which stands in an address. */
export function PersonSearch({ linkTo, rowActions }: Props) {
  const t = useTexts(peopleTexts);
  const f = useFormats();
  const search = useWrite("post", "/api/v1/admin/people/search");
  const [found, setFound] = useState<readonly PersonRow[] | null>(null);
  const schema = z.object({ sought: z.string().refine((typed) => soughtOf(typed) !== null, t.soughtWrong) });
  const find = async ({ sought }: z.infer<typeof schema>) => {
    const body = soughtOf(sought);
    if (body) setFound((await search.mutateAsync({ body })).items);
  };
  return (
    <>
      <Form
        schema={schema}
        values={{ sought: "" }}
        onSubmit={find}
        submitLabel={t.find}
        fieldOf={(field) => (field === "nationalCode" || field === "mobile" ? "sought" : field)}
      >
        <TextInput name="sought" label={t.sought} help={t.soughtHelp} inputMode="tel" autoComplete="off" isLatin />
      </Form>
      {found && (
        <Items
          label={t.found}
          items={found}
          keyOf={(row) => row.id}
          linkTo={linkTo}
          rowActions={rowActions}
          columns={[
            { key: "name", label: t.name, isTitle: true, cell: (row) => row.fullName },
            {
              key: "nationalCode",
              label: t.nationalCode,
              cell: (row) => <Isolated>{f.digits(row.nationalCode)}</Isolated>,
            },
            { key: "mobile", label: t.mobile, cell: (row) => <Isolated>{f.mobile(row.mobile)}</Isolated> },
            {
              key: "standing",
              label: t.standing,
              cell: (row) => (row.mergedInto ? <StateChip tone="neutral" label={t.merged} /> : "—"),
            },
          ]}
          empty={{ title: t.nobody, help: t.nobodyHelp }}
        />
      )}
    </>
  );
}
