// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Problem } from "@/api/problem";
import { SmallForm, SmallLine } from "./SmallForm";

afterEach(cleanup);

const checks = { code: (typed: string) => typed.length !== 6 && "six digits" };

function show(onSubmit: (typed: { code: string }) => Promise<unknown>) {
  render(
    <SmallForm values={{ code: "" }} checks={checks} onSubmit={onSubmit} submitLabel="Send">
      <SmallLine name="code" label="Code" />
    </SmallForm>,
  );
  return { code: screen.getByLabelText("Code"), send: screen.getByRole("button", { name: "Send" }) };
}

describe("a small form", () => {
  it("sends what was typed", { timeout: 20_000 }, async () => {
    const send = vi.fn(async () => {});
    const form = show(send);
    await userEvent.type(form.code, "123456");
    await userEvent.click(form.send);
    expect(send).toHaveBeenCalledWith({ code: "123456" });
  });

  it("sends nothing wrong, says what is, and leads to it", async () => {
    const send = vi.fn(async () => {});
    const form = show(send);
    await userEvent.click(form.send);
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText("six digits")).toBeDefined();
    expect(document.activeElement).toBe(form.code);
  });

  it("judges a field when it is left, and anew with each key once it was wrong", async () => {
    const form = show(async () => {});
    await userEvent.type(form.code, "12345");
    expect(screen.queryByText("six digits")).toBeNull();
    await userEvent.tab();
    expect(screen.getByText("six digits")).toBeDefined();
    await userEvent.type(form.code, "6");
    expect(screen.queryByText("six digits")).toBeNull();
  });

  it("shows the API's message at its field and the problem above the button, and keeps what was typed", async () => {
    const form = show(async () => {
      throw new Problem(400, "invalid", "Not like this.", { code: ["Not this one."], other: ["And this."] });
    });
    await userEvent.type(form.code, "123456");
    await userEvent.click(form.send);
    expect(await screen.findByText("Not this one.")).toBeDefined();
    expect(screen.getByRole("alert").textContent).toContain("And this.");
    expect((form.code as HTMLInputElement).value).toBe("123456");
  });

  it("is sent once however often it is pressed", async () => {
    const send = vi.fn(() => new Promise<void>(() => {}));
    const form = show(send);
    await userEvent.type(form.code, "123456{Enter}{Enter}");
    expect(send).toHaveBeenCalledTimes(1);
  });
});
