import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnChunkEncoder } from "@/lib/turns/turn-chunks";
import type { NumberedEntry } from "@/lib/turns/turn-chunks";
import type { TurnLogEntry } from "@/lib/turns/types";
import type { GatherChunk } from "@/lib/turns/ui-message";
import type { Problem } from "@/lib/turns/problem";
import type { TurnStream } from "../actions-interface";
import { FOLLOW_DELAYS_MS, OPEN_DELAYS_MS, RESTART_DELAYS_MS, resumableTurn } from "./resumable-turn";
import type { ResumableTurn } from "./resumable-turn";
import { TurnProblem } from "./turn-problem";

const words = ["This can come ", "from a kidney ", "infection. ", "It is usually ", "treated well."];
const entries: TurnLogEntry[] = [
  {
    type: "turn-start",
    turn: { turnId: "turn", messageId: "message", mode: "concurrent", profile: "instant", model: "embedded", status: "running", startedAt: "2026-11-22T10:00:00Z", error: null },
    agents: [{ name: "history", needs: [], status: "waiting", startMs: null, endMs: null, simulatedMs: 0, found: null }],
  },
  { type: "agent-start", agent: "history", atMs: 1, simulatedMs: 0 },
  { type: "agent-end", agent: "history", atMs: 3, startMs: 1, status: "done", found: "2 conditions" },
  ...words.map((delta): TurnLogEntry => ({ type: "text", delta })),
  { type: "turn-end", status: "done", metrics: null, error: null },
];
const log: NumberedEntry[] = entries.map((entry, index) => ({ seq: index + 1, entry }));

/** What the server streams to a reader that has seen `afterSeq`. */
function served(afterSeq: number): GatherChunk[] {
  const encode = turnChunkEncoder(afterSeq);
  return log.flatMap(encode);
}

/** A stream that ends, or breaks, after so many chunks. */
function cut(chunks: readonly GatherChunk[], after = chunks.length, how: "end" | "break" = "end"): TurnStream {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const chunk = next < after ? chunks[next++] : undefined;
      if (chunk !== undefined) controller.enqueue(chunk);
      else if (how === "break") controller.error(new TypeError("network error"));
      else controller.close();
    },
  });
}

async function read(turn: Partial<ResumableTurn> & Pick<ResumableTurn, "open">) {
  const seen: GatherChunk[] = [];
  const states: string[] = [];
  const chunks = resumableTurn({
    follow: ({ afterSeq }) => Promise.resolve(cut(served(afterSeq))),
    signal: new AbortController().signal,
    wait: () => Promise.resolve(),
    onConnection: (state) => states.push(state),
    ...turn,
  });
  for await (const chunk of chunks) seen.push(chunk);
  return { seen, states };
}

const textOf = (chunks: readonly GatherChunk[]) => chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join("");
const lost = () => Promise.reject(new TypeError("Failed to fetch"));

describe("a turn followed over connections that break", () => {
  it("passes an unbroken turn on as it is", async () => {
    const { seen, states } = await read({ open: () => Promise.resolve(cut(served(0))) });
    expect(seen).toEqual(served(0));
    expect(states).not.toContain("reconnecting");
  });

  it("gives the same chunks, no gap and nothing twice, wherever connections end or break", async () => {
    const breaks = fc.array(fc.record({ after: fc.nat(served(0).length), how: fc.constantFrom("end" as const, "break" as const) }), { maxLength: OPEN_DELAYS_MS.length });
    await fc.assert(
      fc.asyncProperty(breaks, async (plan) => {
        const left = [...plan];
        const connect = (afterSeq: number) => {
          const next = left.shift();
          return Promise.resolve(next === undefined ? cut(served(afterSeq)) : cut(served(afterSeq), next.after, next.how));
        };
        const { seen } = await read({ open: () => connect(0), follow: ({ afterSeq }) => connect(afterSeq) });
        expect(seen).toEqual(served(0));
        expect(textOf(seen)).toBe(words.join(""));
      }),
    );
  });

  it("asks again with the same request while it is not known whether the message arrived", async () => {
    let tries = 0;
    const { seen, states } = await read({ open: () => (++tries < 3 ? lost() : Promise.resolve(cut(served(0)))) });
    expect(tries).toBe(3);
    expect(states).toEqual(["reconnecting", "reconnecting", ...states.slice(2)]);
    expect(textOf(seen)).toBe(words.join(""));
  });

  it("gives the message back when it could not be sent", async () => {
    const waits: number[] = [];
    const reading = read({ open: lost, wait: (ms) => Promise.resolve(void waits.push(ms)) });
    await expect(reading).rejects.toMatchObject({ accepted: false, problem: { code: "not_sent" } });
    expect(waits).toEqual(OPEN_DELAYS_MS);
  });

  it("says that the turn goes on when it was lost half-way", async () => {
    const waits: number[] = [];
    const reading = read({ open: () => Promise.resolve(cut(served(0), 9, "break")), follow: lost, wait: (ms) => Promise.resolve(void waits.push(ms)) });
    await expect(reading).rejects.toMatchObject({ accepted: true, problem: { code: "connection_lost" } });
    expect(waits).toEqual(FOLLOW_DELAYS_MS);
  });

  it("hands a refusal on at once, without another try", async () => {
    const problem: Problem = { code: "too_long", message: "The message is too long.", nextStep: "Shorten it." };
    let tries = 0;
    const open = () => Promise.resolve((tries++, cut([{ type: "data-problem", data: problem, transient: true }])));
    await expect(read({ open })).rejects.toBeInstanceOf(TurnProblem);
    expect(tries).toBe(1);
  });

  const restarting: Problem = { code: "restarting", message: "The service is restarting.", nextStep: "Send it again." };
  const refusing = () => Promise.resolve(cut([{ type: "data-problem", data: restarting, transient: true }]));

  it("asks a server that is restarting again, until it or another one takes the message", async () => {
    let tries = 0;
    const { seen } = await read({ open: () => (++tries < 4 ? refusing() : Promise.resolve(cut(served(0)))) });
    expect(textOf(seen)).toBe(words.join(""));
  });

  it("gives the message back with the server's own words when it does not come back", async () => {
    const waits: number[] = [];
    const reading = read({ open: refusing, wait: (ms) => Promise.resolve(void waits.push(ms)) });
    await expect(reading).rejects.toMatchObject({ accepted: false, problem: restarting });
    expect(waits).toEqual(RESTART_DELAYS_MS);
  });

  it("does not try again where the server is of another version than the page", async () => {
    const unknown = Object.assign(new Error("no such action"), { name: "UnrecognizedActionError" });
    let tries = 0;
    await expect(read({ open: () => (tries++, Promise.reject(unknown)) })).rejects.toMatchObject({ accepted: false, problem: { code: "page_outdated" } });
    expect(tries).toBe(1);
  });

  it("leaves a silent connection for a new one", async () => {
    const silent: TurnStream = new ReadableStream();
    let tries = 0;
    const { seen } = await read({ open: () => Promise.resolve(tries++ === 0 ? silent : cut(served(0))), stallMs: 1 });
    expect(textOf(seen)).toBe(words.join(""));
  });

  it("ends quietly when the reader leaves", async () => {
    const leaving = new AbortController();
    leaving.abort();
    const { seen } = await read({ open: () => Promise.resolve(cut(served(0))), signal: leaving.signal });
    expect(seen).toEqual([]);
  });
});
