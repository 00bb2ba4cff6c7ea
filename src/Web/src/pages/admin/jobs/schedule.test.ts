import { describe, expect, it } from "vitest";
import { scheduleOf } from "./schedule";

describe("a job's schedule", () => {
  it("is every minute", () => expect(scheduleOf("* * * * *")).toEqual({ kind: "everyMinute" }));
  it("is a time of the day", () => expect(scheduleOf("5 8 * * *")).toEqual({ kind: "daily", time: "08:05" }));
  it("is shown as it stands where it is another", () =>
    expect(scheduleOf("0 0 1 * *")).toEqual({ kind: "other", cron: "0 0 1 * *" }));
});
