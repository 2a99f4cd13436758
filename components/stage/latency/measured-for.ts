import type { Mode } from "@/lib/graph/types";
import type { TurnMetrics } from "@/lib/turns/types";
import type { RunState } from "../run/run-state";
import { sameRun } from "../scenario";
import type { Scenario } from "../scenario";

/** What the newest live run has measured, if it was of this very scenario; otherwise nothing stands beside a prediction. */
export function measuredFor({ scenario: ran, source, lanes }: RunState, scenario: Scenario): Readonly<Record<Mode, TurnMetrics | null>> {
  const same = ran !== null && source.kind === "live" && sameRun(ran, scenario);
  const of = (mode: Mode) => (same && lanes[mode].turn?.status === "done" ? lanes[mode].turn.metrics : null);
  return { sequential: of("sequential"), concurrent: of("concurrent") };
}
