// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { problemOf } from "@/api/problem";
import { ProblemAlert } from "./ProblemAlert";

afterEach(cleanup);

async function said(status: number, body: object | string, headers: Record<string, string> = {}) {
  const problem = await problemOf(
    new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers }),
  );
  render(<ProblemAlert problem={problem} shownAtFields={["name"]} />);
  return screen.getByRole("alert").textContent;
}

describe("a problem", () => {
  it("tells a rule that was broken in the API's words", async () => {
    expect(await said(409, { code: "name-taken", detail: "کانون دیگری این نام را دارد." })).toBe(
      "کانون دیگری این نام را دارد.",
    );
  });

  it("lists what is wrong with fields that the page does not show", async () => {
    const errors = { name: ["نام کوتاه است."], place: ["محله در این منطقه نیست."] };
    const text = await said(422, { code: "invalid", detail: "داده‌ها پذیرفته نشد.", errors });
    expect(text).toContain("داده‌ها پذیرفته نشد.");
    expect(text).toContain("محله در این منطقه نیست.");
    expect(text).not.toContain("نام کوتاه است.");
  });

  it("tells who was quicker, and that both can be seen", async () => {
    const text = await said(412, { changedByName: "رضا نوری", changedAt: "2026-11-28T10:00:00Z" });
    expect(text).toContain("رضا نوری، در ۷ آذر ۱۴۰۵، ۱۳:۳۰ آن را عوض کرد.");
    expect(text).toContain("هر دو را ببینید");
  });

  it("tells how long to wait", async () => {
    expect(await said(429, { detail: "درخواست‌ها زیاد شد." }, { "Retry-After": "42" })).toBe(
      "درخواست‌ها زیاد شد. ۴۲ ثانیه صبر کنید و دوباره بفرستید.",
    );
  });

  it("tells that nothing was done, with the code by which the Office finds why", async () => {
    const text = await said(500, { detail: "NullReferenceException", traceId: "00-ab12" });
    expect(text).toContain("کاری انجام نشد");
    expect(text).toContain("00-ab12");
    expect(text).not.toContain("NullReferenceException");
  });

  it("is never without words, whoever answered", async () => {
    expect(await said(413, "<html>too large</html>")).toContain("کاری انجام نشد");
  });
});
