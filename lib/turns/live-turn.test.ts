import { describe, expect, test, vi } from "vitest";
import { LeaseLost } from "./lease-lost";
import { LiveTurn, TurnInterrupted, TurnLost, TurnStopped } from "./live-turn";
import type { NumberedEntry } from "./turn-chunks";
import { summary, waiting } from "./turn-log.fixture";
import type { TurnEnd, TurnLogEntry } from "./types";

const start: TurnLogEntry = { type: "turn-start", turn: summary, agents: waiting };
const end: TurnEnd = { type: "turn-end", status: "done", metrics: null, error: null };
const text = (delta: string): TurnLogEntry => ({ type: "text", delta });

/** A log that is written when the test says so. */
function heldLog() {
  const written: NumberedEntry[] = [];
  const gates: PromiseWithResolvers<void>[] = [];
  const write = vi.fn(async (entries: readonly NumberedEntry[]) => {
    const gate = Promise.withResolvers<void>();
    gates.push(gate);
    await gate.promise;
    written.push(...entries);
  });
  return { written, write, gates };
}

async function collect(turn: LiveTurn, afterSeq = 0): Promise<NumberedEntry[]> {
  const seen: NumberedEntry[] = [];
  for await (const numbered of turn.follow(afterSeq)) seen.push(numbered);
  return seen;
}

const written = () => Promise.resolve();

describe("a turn that runs here", () => {
  test("shows nothing before it is written", async () => {
    const log = heldLog();
    const turn = new LiveTurn("turn", 0, log.write);
    const follower = turn.follow(0);
    turn.append(start);
    await vi.waitFor(() => expect(log.gates).toHaveLength(1));

    let shown = false;
    const first = follower.next().then((next) => {
      shown = true;
      return next;
    });
    await Promise.resolve();
    expect(shown).toBe(false);
    log.gates[0]?.resolve();
    expect((await first).value).toEqual({ seq: 1, entry: start });
    expect(log.written).toHaveLength(1);
  });

  test("shows its first entry at once, which was written with the turn, and writes it no second time", async () => {
    const log = heldLog();
    const turn = new LiveTurn("turn", 0, log.write);
    turn.open(start);
    expect((await turn.follow(0).next()).value).toEqual({ seq: 1, entry: start });
    expect(await turn.firstEventMs()).not.toBeNull();
    expect(log.write).not.toHaveBeenCalled();
  });

  test("gives every follower the whole log in order, whenever it came", async () => {
    const turn = new LiveTurn("turn", 0, written);
    const early = collect(turn);
    turn.append(start);
    turn.append(text("a"));
    await turn.close(end, written);
    const late = await collect(turn);
    expect((await early).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(late).toEqual(await early);
    expect(await collect(turn, 2)).toEqual(late.slice(2));
  });

  test("joins text that comes between two writes, and loses none of it", async () => {
    const turn = new LiveTurn("turn", 0, written);
    for (const delta of ["one ", "two ", "three"]) turn.append(text(delta));
    await turn.close(end, written);
    expect((await collect(turn)).map(({ entry }) => entry)).toEqual([text("one two three"), end]);
    expect(turn.view.text).toBe("one two three");
  });

  test("stopped, aborts its agents and still ends its log", async () => {
    const turn = new LiveTurn("turn", 0, written);
    turn.stop();
    expect(turn.signal.reason).toBeInstanceOf(TurnStopped);
    await turn.close({ ...end, status: "stopped" }, written);
    expect((await collect(turn)).at(-1)?.entry).toMatchObject({ type: "turn-end", status: "stopped" });
  });

  test("interrupted by the end of its process aborts its agents, who can tell that from Stop", () => {
    const turn = new LiveTurn("turn", 0, written);
    turn.interrupt();
    expect(turn.signal.reason).toBeInstanceOf(TurnInterrupted);
  });

  test("has no end where an earlier entry could not be written: it would pass for the whole", async () => {
    const turn = new LiveTurn("turn", 0, () => Promise.reject(new LeaseLost("turn")));
    turn.append(start);
    await vi.waitFor(() => expect(turn.signal.aborted).toBe(true));
    const finish = vi.fn(written);
    await expect(turn.close(end, finish)).rejects.toBeInstanceOf(TurnLost);
    expect(finish).not.toHaveBeenCalled();
  });

  test("survives a write that fails and is tried again", async () => {
    vi.useFakeTimers();
    try {
      const write = vi.fn<(entries: readonly NumberedEntry[]) => Promise<void>>().mockRejectedValueOnce(new Error("connection lost")).mockResolvedValue();
      const turn = new LiveTurn("turn", 0, write);
      turn.append(start);
      await vi.runAllTimersAsync();
      const next = await turn.follow(0).next();
      expect(next.value).toEqual({ seq: 1, entry: start });
      expect(write.mock.calls[1]?.[0]).toEqual(write.mock.calls[0]?.[0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("whose log can't be written any more aborts its agents and tells its followers", async () => {
    vi.useFakeTimers();
    try {
      const turn = new LiveTurn("turn", 0, () => Promise.reject(new Error("disk full")));
      const followed = expect(turn.follow(0).next()).rejects.toBeInstanceOf(TurnLost);
      turn.append(start);
      await vi.runAllTimersAsync();
      await followed;
      expect(turn.signal.aborted).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});
