import { z } from "zod";
import { isNationalCode, mobileOf } from "@/persian/fields";
import { useTexts } from "@/texts";
import { TextInput } from "@/ui/fields";
import { guardianTexts, joinTexts } from "./texts";

/** A guardian as they are typed. */
export function useGuardianSchema() {
  const t = useTexts(guardianTexts);
  const { required } = useTexts(joinTexts);
  return z.object({
    fullName: z.string().trim().min(1, required),
    nationalCode: z.string().refine(isNationalCode, t.wrongCode),
    mobile: z.string().refine((typed) => mobileOf(typed) !== null, t.wrongMobile),
  });
}

export const noGuardian = { fullName: "", nationalCode: "", mobile: "" };

/** @param prefix Of the fields' names in the form, such as `guardian.`. */
export function GuardianFields({ prefix = "" }: { prefix?: string }) {
  const t = useTexts(guardianTexts);
  return (
    <>
      <TextInput name={`${prefix}fullName`} label={t.fullName} maxLength={100} />
      <TextInput name={`${prefix}nationalCode`} label={t.nationalCode} inputMode="numeric" isLatin />
      <TextInput name={`${prefix}mobile`} label={t.mobile} help={t.mobileHelp} type="tel" inputMode="tel" isLatin />
    </>
  );
}
