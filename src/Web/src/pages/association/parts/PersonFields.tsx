import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { personTexts } from "./texts";

type Labels = { fullName: string; nationalCode: string; mobile: string };

type Props = {
  /** Before the names of the fields, such as `guardian.`. */
  prefix?: string;
  labels?: Labels;
  autoFocus?: boolean;
};

/** Name, national code and mobile number of a person. */
export function PersonFields({ prefix = "", labels, autoFocus }: Props) {
  const t = useTexts(personTexts);
  const { fullName, nationalCode, mobile } = labels ?? t;
  return (
    <>
      <TextInput name={`${prefix}fullName`} label={fullName} maxLength={120} autoFocus={autoFocus} autoComplete="off" />
      <TextInput
        name={`${prefix}nationalCode`}
        label={nationalCode}
        help={t.nationalCodeHelp}
        inputMode="numeric"
        autoComplete="off"
        maxLength={14}
        isLatin
      />
      <TextInput name={`${prefix}mobile`} label={mobile} inputMode="tel" autoComplete="off" maxLength={20} isLatin />
    </>
  );
}
