import { readUIMessageStream } from "ai";
import { convertArrayToReadableStream } from "ai/test";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_TURN, foldTurn } from "./fold-turn";
import { messageFromView, turnChunkEncoder } from "./turn-chunks";
import { entries, numbered, summary } from "./turn-log.fixture";
import type { GatherChunk, GatherUIMessage } from "./ui-message";

async function read(chunks: GatherChunk[]): Promise<GatherUIMessage | undefined> {
  let message: GatherUIMessage | undefined;
  for await (message of readUIMessageStream<GatherUIMessage>({ stream: convertArrayToReadableStream(chunks) }));
  return message;
}

const log = numbered(entries);
const textOf = (message: GatherUIMessage | null | undefined) => message?.parts.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");

describe("the stream of a turn", () => {
  test("gives the browser the same message that a reload gives", async () => {
    const streamed = await read(log.flatMap(turnChunkEncoder()));
    const reloaded = messageFromView(entries.reduce(foldTurn, EMPTY_TURN));
    expect(streamed?.id).toBe(summary.turnId);
    expect(streamed?.metadata).toEqual(reloaded?.metadata);
    expect(textOf(streamed)).toBe("Rest, drink, and wait.");
    expect(textOf(reloaded)).toBe(textOf(streamed));
    expect(streamed?.parts.filter(({ type }) => type === "data-agent")).toEqual(reloaded?.parts.filter(({ type }) => type === "data-agent"));
    expect(streamed?.parts.find(({ type }) => type === "data-turn")).toEqual(reloaded?.parts.find(({ type }) => type === "data-turn"));
  });

  test("broken off anywhere and resumed after the last entry seen, it is the same chunks, none missing, none twice", () => {
    const whole = log.flatMap(turnChunkEncoder());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.length }), (seen) => {
        const before = log.slice(0, seen).flatMap(turnChunkEncoder());
        const after = log.flatMap(turnChunkEncoder(seen));
        expect([...before, ...after]).toEqual(whole);
      }),
    );
  });

  test("says after each entry how far it has come", () => {
    const cursors = log.flatMap(turnChunkEncoder()).flatMap((chunk) => (chunk.type === "data-cursor" ? [chunk.data.seq] : []));
    expect(cursors).toEqual(log.map(({ seq }) => seq));
  });
});

describe("an agent's row", () => {
  test("cut short, it waited no longer than it ran", () => {
    const view = entries.slice(0, 3).reduce(foldTurn, EMPTY_TURN);
    expect(view.agents.find(({ name }) => name === "history")).toMatchObject({ startMs: 5, endMs: 25, simulatedMs: 20 });
  });

  test("that never started has no times", () => {
    const skipped = { type: "agent-end", agent: "risk", atMs: 30, startMs: null, status: "skipped", found: null } as const;
    const view = [...entries.slice(0, 3), skipped].reduce(foldTurn, EMPTY_TURN);
    expect(view.agents.find(({ name }) => name === "risk")).toMatchObject({ status: "skipped", startMs: null, endMs: null });
  });
});
