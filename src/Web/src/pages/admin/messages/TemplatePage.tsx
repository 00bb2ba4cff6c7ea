import Box from "@mui/material/Box";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { useRead } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { channels } from "@/names/messages";
import { useNames } from "@/names/name";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { forgetDraft } from "@/ui/drafts";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { NotFound } from "@/ui/Refusals";
import { draftKeyOf, TemplateEditor } from "./TemplateEditor";
import { templatesTexts } from "./texts";
import type { TemplateKey } from "./usePreview";

const languages = ["fa", "en"] as const;

/** One kind of message: its words by each way and in each language, written with a preview at hand. */
export default function TemplatePage() {
  const { name = "", channel = "", language = "" } = useParams();
  const isKnown = channel in channels && (languages as readonly string[]).includes(language);
  return isKnown ? <Template templateKey={{ name, channel, language } as TemplateKey} /> : <NotFound />;
}

function Template({ templateKey }: { templateKey: TemplateKey }) {
  const t = useTexts(templatesTexts);
  const [turn, setTurn] = useState(0);
  const query = useRead("/api/v1/admin/templates/{name}/{channel}/{language}", { params: { path: templateKey } });
  const restore = useWrite("delete", "/api/v1/admin/templates/{name}/{channel}/{language}");
  const { name, channel, language } = templateKey;
  const restoreOwn = async () => {
    await restore.mutateAsync({ path: templateKey, etag: query.data?.etag });
    forgetDraft(draftKeyOf(templateKey));
    setTurn((now) => now + 1);
  };
  return (
    <Page
      title={query.data?.value.subject ?? name}
      lead={
        <Box component="span" dir="ltr" sx={{ fontFamily: "ui-monospace, monospace" }}>
          {name}
        </Box>
      }
      parent={{ to: "/office/templates", label: t.title }}
      width="xl"
      actions={
        !!query.data?.value.version && (
          <ActionButton label={t.restore} isAdverse done={t.restored} ask={{ text: t.restoreText }} run={restoreOwn} />
        )
      }
    >
      <Switches templateKey={templateKey} />
      <Loaded query={query}>
        {(template, etag) => <TemplateEditor key={`${channel} ${language} ${turn}`} template={template} etag={etag} />}
      </Loaded>
    </Page>
  );
}

/** From one way or language of the message to another. */
function Switches({ templateKey }: { templateKey: TemplateKey }) {
  const t = useTexts(templatesTexts);
  const names = useNames(channels);
  const navigate = useNavigate();
  const go = (next: Partial<TemplateKey>) => {
    const { name, channel, language } = { ...templateKey, ...next };
    navigate(`/office/templates/${name}/${channel}/${language}`);
  };
  return (
    <Box sx={{ display: "flex", gap: 2, flexWrap: "wrap", mb: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={templateKey.channel}
        aria-label={t.channel}
        onChange={(_, channel: TemplateKey["channel"] | null) => channel && go({ channel })}
      >
        {names.choices.map((choice) => (
          <ToggleButton key={choice.value} value={choice.value}>
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={templateKey.language}
        aria-label={t.language}
        onChange={(_, language: TemplateKey["language"] | null) => language && go({ language })}
      >
        {languages.map((language) => (
          <ToggleButton key={language} value={language}>
            {t.languages[language]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
