import Box from "@mui/material/Box";
import type { Schemas } from "@/api/reads";
import { useTexts } from "@/texts";
import { ActionButton } from "@/ui/ActionButton";
import { useAssociation } from "../frame/association";
import { isLive } from "../frame/standing";
import { useAnswer } from "./requests";
import { memberListTexts } from "./texts";

type Props = { request: Pick<Schemas["MemberRow"], "id" | "fullName" | "waitsForGuardian"> };

/** Accepts or refuses one of those who ask to join, right in the list. */
export function RequestAnswer({ request: { id, fullName, waitsForGuardian } }: Props) {
  const t = useTexts(memberListTexts);
  const { licence } = useAssociation();
  const { approve, refuse } = useAnswer();
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}>
      {waitsForGuardian ? (
        <Box component="span" sx={{ color: "text.secondary", fontSize: "0.85rem" }}>
          {t.waitsForGuardian}
        </Box>
      ) : (
        isLive(licence) && (
          <ActionButton
            label={t.approve}
            size="small"
            variant="contained"
            run={() => approve(id)}
            done={t.approved(fullName)}
          />
        )
      )}
      <ActionButton
        label={t.refuse}
        size="small"
        isAdverse
        ask={{ text: t.refuseText(fullName), needsReason: true }}
        run={(reason) => refuse(id, reason)}
        done={t.refused(fullName)}
      />
    </Box>
  );
}
