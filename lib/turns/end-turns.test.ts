import { afterEach, expect, test } from "vitest";
import { endTurns } from "./end-turns";
import { LiveTurn, TurnInterrupted } from "./live-turn";
import { thisInstance } from "./live-turns";

/** A turn that runs until it is aborted, or until the test ends it. */
function running(id: string): { turn: LiveTurn; end: () => void } {
  const { turns } = thisInstance();
  const turn = new LiveTurn(id, 0, () => Promise.resolve());
  const end = () => void turns.delete(id);
  turns.set(id, turn);
  turn.signal.addEventListener("abort", end);
  return { turn, end };
}

afterEach(() => thisInstance().turns.clear());

test("turns that finish within the grace time are not interrupted, and new ones are refused meanwhile", async () => {
  const { turn, end } = running("short");
  const ending = endTurns(60_000);
  expect(thisInstance().ending.signal.aborted).toBe(true);
  end();
  expect(await ending).toBe(0);
  expect(turn.signal.aborted).toBe(false);
});

test("turns that do not are interrupted when it is over", async () => {
  const { turn } = running("long");
  expect(await endTurns(0)).toBe(1);
  expect(turn.signal.reason).toBeInstanceOf(TurnInterrupted);
});
