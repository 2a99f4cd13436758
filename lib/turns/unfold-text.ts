import type { NumberedEntry } from "./turn-chunks";

/**
 * Text of a log that was compacted: pieces that stood one behind the other, as one. It stands where the last of them
 * stood, and remembers how long each was, in code points.
 */
export interface FoldedText {
  type: "text";
  delta: string;
  pieces: readonly number[];
}

/** The entries that a row of the log stands for: itself, or the pieces that were folded into it, each at its own place. */
export function unfoldText({ seq, entry }: { seq: number; entry: NumberedEntry["entry"] | FoldedText }): NumberedEntry[] {
  if (!("pieces" in entry)) return [{ seq, entry }];
  const { delta, pieces } = entry;
  const characters = Array.from(delta);
  let from = 0;
  return pieces.map((length, index) => {
    const piece = characters.slice(from, (from += length)).join("");
    return { seq: seq - pieces.length + 1 + index, entry: { type: "text", delta: piece } };
  });
}
