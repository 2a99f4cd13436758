import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attempt } from "./attempt";

const never = () => new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

describe("an attempt", () => {
  it("gives what the work gives", async () => {
    expect(await attempt(async () => 42, {})).toEqual({ status: "done", value: 42 });
  });

  it("gives the error of work that throws before its first await", async () => {
    const error = new Error("at once");
    const outcome = attempt(() => {
      throw error;
    }, {});
    expect(await outcome).toEqual({ status: "failed", error });
  });

  it("wraps what is thrown but is no Error, and keeps its text out of the message", async () => {
    const outcome = await attempt(() => Promise.reject("I have chest pain"), {});
    expect(outcome).toMatchObject({ status: "failed", error: { message: "Something that is no Error was thrown", cause: "I have chest pain" } });
  });

  it("does not begin work whose signal is already aborted", async () => {
    const work = vi.fn(never);
    expect(await attempt(work, { signal: AbortSignal.abort() })).toEqual({ status: "cancelled" });
    expect(work).not.toHaveBeenCalled();
  });

  it("is cancelled when the work itself has everything stopped", async () => {
    const stop = new AbortController();
    const outcome = attempt(async () => stop.abort(), { signal: stop.signal });
    expect(await outcome).toEqual({ status: "cancelled" });
  });

  it("aborts the work's signal when the work fails, so that nothing it started is left running", async () => {
    const error = new Error("one of two requests failed");
    let other: AbortSignal | undefined;
    await attempt(async (signal) => {
      other = signal;
      throw error;
    }, {});
    expect(other?.reason).toBe(error);
  });
});

describe("after an attempt no timer and no listener is left", () => {
  const endings: Record<string, (stop: AbortController) => Parameters<typeof attempt>[0]> = {
    done: () => async () => "found",
    failed: () => async () => Promise.reject(new Error("refused")),
    timed_out: () => never,
    cancelled: (stop) => () => {
      queueMicrotask(() => stop.abort());
      return never();
    },
  };

  it.each(Object.entries(endings))("that ended as %s", async (status, work) => {
    const stop = new AbortController();
    const outcome = attempt(work(stop), { signal: stop.signal, deadlineMs: 100 });
    expect(vi.getTimerCount()).toBe(1);
    expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
    if (status === "timed_out") await vi.advanceTimersByTimeAsync(100);
    expect(await outcome).toMatchObject({ status });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(stop.signal, "abort")).toHaveLength(0);
  });
});
