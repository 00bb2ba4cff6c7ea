import MapOutlined from "@mui/icons-material/MapOutlined";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { RegisterList } from "@/pages/shared/RegisterList";
import { useTexts } from "@/texts";
import { Page } from "@/ui/Page";
import { publicRegisterTexts } from "./texts";

/** The public register. */
export default function Register() {
  const t = useTexts(publicRegisterTexts);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <Button component={Link} to="/districts" startIcon={<MapOutlined aria-hidden />}>
          {t.toMap}
        </Button>
      }
    >
      <RegisterList label={t.title} linkTo={(row) => `/register/${row.id}`} />
    </Page>
  );
}
