import Box from "@mui/material/Box";
import { type Schemas, useWholeList } from "@/api/reads";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { List } from "@/ui/ListPage";
import { referenceTexts } from "./texts";

/** The goals that the statute shares among all associations. */
export function Goals() {
  const t = useTexts(referenceTexts);
  const f = useFormats();
  const list = useWholeList("/api/v1/reference/goals", (all) => all);
  return (
    <Box sx={{ mb: 2 }}>
      <List<Schemas["GoalView"]>
        label={t.tabs.goals}
        query={list}
        keyOf={(goal) => String(goal.code)}
        columns={[
          { key: "code", label: t.code, cell: (goal) => f.number(goal.code) },
          { key: "title", label: t.goalTitle, isTitle: true, cell: (goal) => goal.title },
          { key: "text", label: t.goalText, cell: (goal) => goal.text },
        ]}
        empty={{ title: t.noGoals }}
      />
    </Box>
  );
}
