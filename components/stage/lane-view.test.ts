import { expect, it, vi } from "vitest";
import { EMPTY_TURN, foldTurn } from "@/lib/turns/fold-turn";
import { turnChunkEncoder } from "@/lib/turns/turn-chunks";
import { entries, numbered } from "@/lib/turns/turn-log.fixture";
import { EMPTY_LANE, foldLane, laneEvent } from "./lane-view";

vi.mock("server-only", () => ({}));

it("the stage sees the same turn in the stream as its log tells, less what it does not show", () => {
  const events = numbered(entries).flatMap(turnChunkEncoder(0)).flatMap((chunk) => laneEvent(chunk) ?? []);
  const lane = events.reduce(foldLane, EMPTY_LANE);
  const told = entries.reduce(foldTurn, EMPTY_TURN);
  expect(told).toMatchObject(lane);
  expect(lane.agents).toEqual(told.agents);
  expect(lane.turn).toEqual(told.turn);
});
