import { office, useClubsOfMine, useSession } from "@/app/session";
import { RegisterList } from "@/pages/shared/RegisterList";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { AssociationMenu } from "./AssociationMenu";
import { officeAssociationsTexts } from "./texts";

/** The register as the Office reads it: with the ways to each association's parts. Officers of a club see their club's. */
export default function OfficeRegister() {
  const t = useTexts(officeAssociationsTexts);
  const isOffice = useSession().has(office);
  const ownClubs = useClubsOfMine();
  return (
    <Page title={t.title} lead={isOffice ? t.lead : t.leadOfClub} width="xl">
      {isOffice ? (
        <RegisterList
          label={t.title}
          linkTo={(row) => `/office/associations/${row.id}`}
          rowActions={(row) => <AssociationMenu id={row.id} name={row.name} />}
        />
      ) : (
        <RegisterList label={t.title} linkTo={(row) => `/register/${row.id}`} ofClubs={ownClubs} />
      )}
    </Page>
  );
}
