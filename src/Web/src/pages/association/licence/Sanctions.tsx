import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Schemas } from "@/api/reads";
import { useWrite } from "@/api/writes";
import { licenceStates } from "@/names/licences";
import { State } from "@/names/name";
import { useFormats } from "@/persian/format";
import { useTexts } from "@/texts";
import { Section } from "@/ui/Page";
import { useAssociation } from "../frame/association";
import { AppealTimeline } from "../parts/Appeals";
import { ObjectButton } from "../parts/ObjectButton";
import type { FilePartProps } from "./Notices";
import { licenceTexts } from "./texts";

/** Suspensions and ends of the licence, with objections; the sanction that holds can be objected to in its time. */
export function Sanctions({ file, etag }: FilePartProps) {
  const t = useTexts(licenceTexts);
  const { leads } = useAssociation();
  const appeal = useWrite("post", "/api/v1/licences/{id}/appeal");
  const sanctions = [...file.suspensions, ...(file.ending ? [file.ending] : [])].toReversed();
  if (sanctions.length + file.undoneEndings.length === 0) return null;
  return (
    <Section title={t.sanctions}>
      {leads && (
        <ObjectButton
          until={file.appealableUntil}
          subject={`licence.${file.id}`}
          lodge={(grounds) => appeal.mutateAsync({ path: { id: file.id }, etag, body: { grounds } })}
        />
      )}
      <Box sx={{ display: "grid", gap: 2, mt: 1 }}>
        {sanctions.map((sanction) => (
          <Sanction key={`${sanction.kind} ${sanction.from}`} sanction={sanction} />
        ))}
        {file.undoneEndings.map((ending) => (
          <UndoneEnding key={`${ending.kind} ${ending.on}`} ending={ending} />
        ))}
      </Box>
    </Section>
  );
}

function Sanction({ sanction }: { sanction: Schemas["SanctionView"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  return (
    <Box>
      <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        {/* The API names sanctions as it names the states that follow from them. */}
        <State of={licenceStates} value={sanction.kind as Schemas["LicenceState"]} />
        <span>{t.from(f.day(sanction.from))}</span>
        {sanction.until && <span>{t.until(f.day(sanction.until))}</span>}
        {sanction.liftedOn && <span>{t.lifted(f.day(sanction.liftedOn))}</span>}
      </Box>
      {sanction.condition && <Typography>{t.untilCondition(sanction.condition)}</Typography>}
      <Typography sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>{sanction.reason}</Typography>
      {sanction.appeal && <AppealTimeline appeals={[sanction.appeal]} />}
    </Box>
  );
}

function UndoneEnding({ ending }: { ending: Schemas["UndoneEndingView"] }) {
  const t = useTexts(licenceTexts);
  const f = useFormats();
  return (
    <Box>
      <Box sx={{ display: "flex", gap: 1.5, flexWrap: "wrap", alignItems: "center" }}>
        <State of={licenceStates} value={ending.kind} />
        <span>{t.from(f.day(ending.on))}</span>
        <span>{t.undone(f.day(ending.undoneOn))}</span>
      </Box>
      <Typography sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>{ending.reason}</Typography>
      <Typography sx={{ overflowWrap: "anywhere" }}>{t.undoneReason(ending.undoneReason)}</Typography>
    </Box>
  );
}
