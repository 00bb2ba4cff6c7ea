// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clockOf, secondsTo, useSecondsTo } from "./countdown";

afterEach(() => vi.useRealTimers());

describe("a countdown", () => {
  it("rounds up, so that 0 means over", () => expect(secondsTo(1_001, 0)).toBe(2));
  it("does not go below 0", () => expect(secondsTo(0, 5_000)).toBe(0));
  it.each([
    [0, "0:00"],
    [9, "0:09"],
    [75, "1:15"],
    [600, "10:00"],
  ])("writes %i seconds as %s", (seconds, clock) => expect(clockOf(seconds)).toBe(clock));

  it("ticks until it is over", () => {
    vi.useFakeTimers({ now: 0 });
    const { result } = renderHook(() => useSecondsTo(3_000));
    expect(result.current).toBe(3);
    act(() => vi.advanceTimersByTime(2_000));
    expect(result.current).toBe(1);
    act(() => vi.advanceTimersByTime(2_000));
    expect(result.current).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("starts anew with another instant", () => {
    vi.useFakeTimers({ now: 0 });
    const { result, rerender } = renderHook(({ instant }) => useSecondsTo(instant), {
      initialProps: { instant: 1_000 as number | null },
    });
    act(() => vi.advanceTimersByTime(1_000));
    expect(result.current).toBe(0);
    rerender({ instant: 61_000 });
    expect(result.current).toBe(60);
    rerender({ instant: null });
    expect(result.current).toBe(0);
  });
});
