import Paper from "@mui/material/Paper";
import { useNavigate } from "react-router";
import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { dateOf, dayOf, today } from "@/persian/format";
import { useTexts } from "@/texts";
import { DateInput } from "@/ui/DateInput";
import { Form } from "@/ui/Form";
import { Loaded } from "@/ui/Loaded";
import { useNotify } from "@/ui/notices";
import { Page } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { personTexts } from "../parts/texts";
import { termsOf } from "./council";
import { SeatRows } from "./SeatRows";
import { emptySeating, type Seating, seatingSchema } from "./seating";
import { councilTexts } from "./texts";

/** Months around today in which a term may begin. */
const reach = 3;

function monthsFromToday(months: number) {
  const day = dateOf(today());
  day.setMonth(day.getMonth() + months);
  return dayOf(day);
}

/** Enters all seats of a council that was elected. */
export default function SeatCouncil() {
  const t = useTexts(councilTexts);
  const person = useTexts(personTexts);
  const { id } = useAssociation();
  const navigate = useNavigate();
  const notify = useNotify();
  const council = useRead("/api/v1/associations/{id}/council", { params: { path: { id } } });
  const seat = useWrite("put", "/api/v1/associations/{id}/council");
  const back = `/associations/${id}/council`;
  return (
    <Page title={t.seatTitle} lead={t.seatLead} parent={{ to: back, label: t.title }}>
      <Loaded query={council}>
        {(view, etag) => {
          const { current, past } = termsOf(view.seats);
          const submit = async (body: Seating) => {
            await seat.mutateAsync({ path: { id }, etag, body });
            notify(t.seated);
            navigate(back);
          };
          return (
            <Form
              schema={seatingSchema(t, person)}
              values={emptySeating(current ?? past[0])}
              onSubmit={submit}
              submitLabel={t.seatSubmit}
              onCancel={() => navigate(back)}
              draftKey={`council.${id}`}
            >
              <Paper sx={{ p: { xs: 2, md: 2.5 } }}>
                <DateInput
                  name="from"
                  label={t.from}
                  help={t.fromHelp}
                  min={monthsFromToday(-reach)}
                  max={monthsFromToday(reach)}
                />
              </Paper>
              <SeatRows />
            </Form>
          );
        }}
      </Loaded>
    </Page>
  );
}
