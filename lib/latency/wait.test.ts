import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { wait, waitForAbort } from "./wait";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

function expectNothingLeft(signal: AbortSignal): void {
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
}

describe("a wait", () => {
  it("ends when its time has passed, and not before", async () => {
    const { signal } = new AbortController();
    const ended = vi.fn();
    const waiting = wait(300, signal).then(ended);
    await vi.advanceTimersByTimeAsync(299);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(ended).toHaveBeenCalledOnce();
    expectNothingLeft(signal);
  });

  it("ends with the reason at once when it is aborted", async () => {
    const stop = new AbortController();
    const waiting = expect(wait(300, stop.signal)).rejects.toBe("stopped");
    stop.abort("stopped");
    await waiting;
    expectNothingLeft(stop.signal);
  });

  it("does not begin when it was aborted before", async () => {
    const signal = AbortSignal.abort("stopped");
    await expect(wait(300, signal)).rejects.toBe("stopped");
    await expect(wait(0, signal)).rejects.toBe("stopped");
    expectNothingLeft(signal);
  });

  it("of no time needs no timer", async () => {
    const { signal } = new AbortController();
    await wait(0, signal);
    expectNothingLeft(signal);
  });
});

describe("a wait for the abort", () => {
  it("ends with the reason, and with nothing else", async () => {
    const stop = new AbortController();
    const ended = vi.fn();
    const waiting = waitForAbort(stop.signal).catch(ended);
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(ended).not.toHaveBeenCalled();
    stop.abort("stopped");
    await waiting;
    expect(ended).toHaveBeenCalledWith("stopped");
    expectNothingLeft(stop.signal);
  });

  it("is over at once when the abort has come before", async () => {
    await expect(waitForAbort(AbortSignal.abort("stopped"))).rejects.toBe("stopped");
  });
});
