import { expect, it } from "vitest";
import { EMPTY_TURN, foldTurn } from "@/lib/turns/fold-turn";
import { entries } from "@/lib/turns/turn-log.fixture";
import { observeTurn } from "./observe-turn";
import { metrics } from "./registry";

it("counts a turn by how it ended and its agents by how long they ran, with closed lists for labels", async () => {
  const view = entries.reduce(foldTurn, EMPTY_TURN);
  const status = view.turn?.status ?? "running";
  observeTurn({ turnId: "6f0e5c1e-0000-4000-8000-000000000000", view, startedAt: new Date(), durationMs: 1_500, queuedMs: 0 });
  const text = await metrics().registry.metrics();
  expect(text).toContain(`gather_turns_total{status="${status}",mode="concurrent",profile="${view.turn?.profile ?? ""}"} 1`);
  expect(text).toContain(`gather_turn_seconds_sum{status="${status}",mode="concurrent"} 1.5`);
  expect(text).toContain('gather_agent_seconds_count{agent="history",status="done"} 1');
  expect(text).toContain("nodejs_eventloop_lag_seconds");
  expect(text).not.toContain("6f0e5c1e");
});
