import { useNavigate } from "react-router";
import { addressOf } from "@/api/address";
import { useTexts } from "@/texts";
import { LineForm } from "./LineForm";
import { homeTexts } from "./texts";

/** Leads into the register with the name that is looked for. */
export function NameSearch() {
  const t = useTexts(homeTexts);
  const navigate = useNavigate();
  return (
    <LineForm
      action="/register"
      name="q"
      label={t.search}
      button={t.doSearch}
      isSearch
      maxLength={100}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get("q")).trim();
        navigate(addressOf("/register", { q: typed || undefined }));
      }}
    />
  );
}
