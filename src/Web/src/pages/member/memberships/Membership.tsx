import { useParams } from "react-router";
import { memberStates } from "@/names/members";
import { State } from "@/names/name";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { Consents } from "./Consents";
import { Guardian } from "./Guardian";
import { MembershipCards } from "./MembershipCards";
import { MembershipFacts } from "./MembershipFacts";
import { MembershipSteps } from "./MembershipSteps";
import { Photo } from "./Photo";
import { membershipTexts } from "./texts";
import { useMembership } from "./useMembership";

/** One membership of the caller, or of a minor for whom they answer. */
export default function Membership() {
  const t = useTexts(membershipTexts);
  const { id = "" } = useParams();
  const { query, isGuardian, awaitsMyConsent } = useMembership(id);
  const member = query.data?.value;
  return (
    <Page
      title={member?.association ?? t.title}
      lead={isGuardian ? member?.fullName : undefined}
      parent={{ to: "/my/memberships", label: t.parent }}
      actions={member && <State of={memberStates} value={member.state} />}
      width="md"
    >
      <Loaded query={query}>
        {(loaded, etag) => (
          <>
            {(loaded.isMinor || loaded.guardian) && (
              <Guardian member={loaded} etag={etag} isMyWard={isGuardian} awaitsMyConsent={awaitsMyConsent} />
            )}
            <MembershipFacts member={loaded}>
              <MembershipSteps member={loaded} etag={etag} isGuardian={isGuardian} />
            </MembershipFacts>
            <MembershipCards memberId={loaded.id} />
            {(loaded.state === "active" || loaded.state === "requested") && (
              <>
                <Consents member={loaded} etag={etag} />
                <Photo member={loaded} etag={etag} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
