import type { PlannedAgent } from "@/lib/stage/plan-run";
import { useTurnClock } from "@/components/timing/use-turn-clock";
import { laneTiming, latestMs, sharedAxisMs } from "./lane-timing";
import type { LaneView } from "./lane-view";
import { predict } from "./latency/predict";
import { expectedAgents } from "./latency/use-plan";
import { RaceLane } from "./race-lane";
import { RaceResult } from "./race-result";
import type { Lanes, RunState } from "./run/run-state";
import { hasFaults } from "./scenario";
import type { Scenario } from "./scenario";
import { StageAnswer } from "./stage-answer";

interface RaceViewProps {
  run: RunState;
  /** what was run, or what will be */
  shown: Scenario;
  plan: readonly PlannedAgent[] | null;
  tableVisible: boolean;
}

/** Both lanes on one axis, what they show together, and the answer. */
export function RaceView({ run: { lanes, withoutFaults, source, planned, samples }, shown, plan, tableVisible }: RaceViewProps) {
  const sequentialMs = useLaneClock(lanes.sequential);
  const concurrentMs = useLaneClock(lanes.concurrent);
  const expected = plan === null ? null : predict(expectedAgents(plan, shown));
  const expectedMs = expected === null ? 0 : lanes.sequential.turn === null ? expected.concurrent.agentsMs : expected.sequential.agentsMs;
  const axisMs = sharedAxisMs(
    [
      { view: lanes.sequential, nowMs: sequentialMs },
      { view: lanes.concurrent, nowMs: concurrentMs },
    ],
    expectedMs,
  );
  const answered = lanes.concurrent.card === null ? lanes.sequential : lanes.concurrent;
  const common = { axisMs, scenario: shown, tableVisible, live: source.kind === "live" };
  const filedSamples = planned > 0 && source.kind === "file";
  if (filedSamples && samples.length > 0) return null;
  return (
    <>
      <RaceLane mode="sequential" view={lanes.sequential} timing={laneTiming(lanes.sequential, sequentialMs)} {...common} />
      <RaceLane mode="concurrent" view={lanes.concurrent} timing={laneTiming(lanes.concurrent, concurrentMs)} {...common} />
      {planned === 0 && (
        <div className="border-t border-line pt-5">
          <RaceResult lanes={lanes} nothingToWaitFor={waitedFor(lanes) === 0} />
        </div>
      )}
      {answered.card !== null && (
        <StageAnswer card={answered.card} explanation={shown.modelFault === null ? null : answered.text} withoutFaults={hasFaults(shown) ? withoutFaults : null} />
      )}
    </>
  );
}

/** All the waiting that these lanes were made to do, ms. */
export function waitedFor({ sequential, concurrent }: Lanes): number {
  return [sequential, concurrent].flatMap(({ agents }) => agents.map(({ simulatedMs }) => simulatedMs)).reduce((sum, ms) => sum + ms, 0);
}

function useLaneClock(view: LaneView): number {
  const { turn } = view;
  return useTurnClock({ turnId: turn?.turnId ?? null, running: turn?.status === "running", startedAt: turn?.startedAt ?? "", latestMs: latestMs(view) });
}
