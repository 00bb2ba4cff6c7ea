import { useFormats } from "@/persian/format";
import { Isolated } from "@/ui/Isolated";

/** What kind of case it is, and its number. */
export function Lead({ text, number }: { text: string; number: string }) {
  const f = useFormats();
  return (
    <>
      {text} <Isolated>{f.digits(number)}</Isolated>
    </>
  );
}
