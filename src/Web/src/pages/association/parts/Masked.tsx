import { useFormats } from "@/persian/format";
import { Isolated } from "@/ui/Isolated";

/** A national code or number of which the API shows the ends only; Iranian numbers in their national form. */
export function Masked({ text }: { text: string }) {
  const f = useFormats();
  return <Isolated>{f.digits(text.replace(/^\+98/, "0"))}</Isolated>;
}
