// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { FormProvider, useForm, useFormContext } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { type Details, detailsIn, noDetails } from "./details";
import { useTwoVersions } from "./TwoVersions";

const saved: Details = { ...noDetails, address: "خیابان دربند", postalCode: "1136912345", districtCode: "1" };

function shown(typed: Partial<Details> = {}) {
  const Frame = ({ children }: { children: ReactNode }) => (
    <FormProvider {...useForm<Details>({ defaultValues: { ...detailsIn("place", saved), ...typed } })}>
      {children}
    </FormProvider>
  );
  return renderHook(
    ({ now }: { now: Details }) => ({ ...useTwoVersions("place", now), form: useFormContext<Details>() }),
    { wrapper: Frame, initialProps: { now: saved } },
  );
}

describe("two versions of a step", () => {
  it("agree where nothing was typed", () => expect(shown().result.current.contested).toEqual([]));

  it("are shown where something was typed on this device earlier", () =>
    expect(shown({ address: "خیابان ولیعصر" }).result.current.contested).toEqual(["address"]));

  it("let a field that nobody touched follow what was saved elsewhere", () => {
    const { result, rerender } = shown();
    rerender({ now: { ...saved, postalCode: "1999999999" } });
    expect(result.current.form.getValues("postalCode")).toBe("1999999999");
    expect(result.current.contested).toEqual([]);
  });

  it("keep what was typed when it was saved otherwise meanwhile, and show both", () => {
    const { result, rerender } = shown();
    act(() => result.current.form.setValue("address", "نشانی من"));
    expect(result.current.contested).toEqual([]);
    rerender({ now: { ...saved, address: "نشانی دیگری" } });
    expect(result.current.form.getValues("address")).toBe("نشانی من");
    expect(result.current.contested).toEqual(["address"]);
  });

  it("become one by taking the saved one", () => {
    const { result } = shown({ address: "خیابان ولیعصر" });
    act(() => result.current.takeSaved());
    expect(result.current.form.getValues("address")).toBe("خیابان دربند");
    expect(result.current.contested).toEqual([]);
  });
});
