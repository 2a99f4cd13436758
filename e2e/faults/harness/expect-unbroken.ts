import { expect } from "vitest";
import { seenIn, type SeenTurn, type Visitor } from "./visitor.ts";

/** The turn was read in order, with no entry missing and none twice, to an end that came once and last. */
export function expectUnbroken({ chunks, status }: SeenTurn): void {
  const cursors = chunks.flatMap((chunk) => (chunk.type === "data-cursor" ? [chunk.data.seq] : []));
  expect(cursors).toEqual(cursors.map((_, index) => index + 1));
  expect(status).not.toBe("running");
  const ends = chunks.flatMap((chunk, index) => (chunk.type === "data-turn" && chunk.data.status !== "running" ? [index] : []));
  expect(ends).toHaveLength(1);
}

/** Whoever reads the turn later, from its first entry, has the same text to the byte and the same end. */
export async function expectSameForAll(visitor: Visitor, seen: SeenTurn): Promise<void> {
  const later = await seenIn(await visitor.follow(seen.turnId ?? ""));
  expect({ text: later.text, status: later.status }).toEqual({ text: seen.text, status: seen.status });
}
