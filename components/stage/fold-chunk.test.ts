import { expect, it, vi } from "vitest";
import { EMPTY_TURN, foldTurn } from "@/lib/turns/fold-turn";
import { turnChunkEncoder } from "@/lib/turns/turn-chunks";
import { entries, numbered } from "@/lib/turns/turn-log.fixture";
import { foldChunk } from "./fold-chunk";

vi.mock("server-only", () => ({}));

it("the stage sees the same turn in the stream as its log tells", () => {
  const chunks = numbered(entries).flatMap(turnChunkEncoder(0));
  expect(chunks.reduce(foldChunk, EMPTY_TURN)).toEqual(entries.reduce(foldTurn, EMPTY_TURN));
});
