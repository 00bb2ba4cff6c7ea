import { Navigate } from "react-router";
import { useRead } from "@/api/reads";
import { useParam } from "@/app/useParam";
import { useTexts } from "@/texts";
import { Loaded } from "@/ui/Loaded";
import { Page } from "@/ui/Page";
import { officeAssociationsTexts } from "./texts";

/** Leads from an association to its licence's file: the register's rows do not know the licence. */
export default function ToLicence() {
  const t = useTexts(officeAssociationsTexts);
  const id = useParam("id");
  const query = useRead("/api/v1/associations/{id}", { params: { path: { id } } });
  return (
    <Page title={t.opening} parent={{ to: "/office/associations", label: t.title }}>
      <Loaded query={query}>{({ licence }) => <Navigate to={`/office/licences/${licence.id}`} replace />}</Loaded>
    </Page>
  );
}
