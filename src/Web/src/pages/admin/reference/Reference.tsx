import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import { useSearchParams } from "react-router";
import { management, useSession } from "@/app/session";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import type { ListName } from "./edition";
import { Geography } from "./Geography";
import { Goals } from "./Goals";
import { Holidays } from "./Holidays";
import { ImportEdition } from "./ImportEdition";
import { referenceTexts } from "./texts";

const shown = { geography: Geography, goals: Goals, holidays: Holidays };
const lists = Object.keys(shown) as ListName[];

/** What the whole program refers to: places, goals, holidays; and new editions of each. */
export default function Reference() {
  const t = useTexts(referenceTexts);
  const { has } = useSession();
  const [search, setSearch] = useSearchParams();
  const list = lists.find((one) => one === search.get("list")) ?? "geography";
  const Shown = shown[list];
  return (
    <Page title={t.title} lead={t.lead}>
      <Tabs
        value={list}
        onChange={(_, next: ListName) => setSearch({ list: next })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t.title}
        sx={{ mb: 2 }}
      >
        {lists.map((one) => (
          <Tab key={one} value={one} label={t.tabs[one]} />
        ))}
      </Tabs>
      <Shown />
      {has(management) && <ImportEdition key={list} list={list} />}
    </Page>
  );
}
