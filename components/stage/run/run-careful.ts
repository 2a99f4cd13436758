import { carefulPlan } from "../careful/careful-plan";
import type { Sample } from "../careful/samples";
import { EMPTY_LANE } from "../lane-view";
import { runLane } from "./run-lane";
import { newMessage } from "./running";
import type { RunContext } from "./running";

/** The lanes one after another, nothing beside them: two cold runs, then A B B A. Stop ends the run under way, and keeps what was measured. */
export async function runCareful(context: RunContext): Promise<void> {
  const { running, scenario, update } = context;
  const message = newMessage(context);
  let firstTurnId: string | null = null;
  for (const planned of carefulPlan(scenario.rounds)) {
    if (running.stopAsked || running.reading.signal.aborted) return;
    update((now) => ({ ...now, lanes: { ...now.lanes, [planned.mode]: EMPTY_LANE } }));
    const lane = await runLane(context, message, planned.mode, firstTurnId);
    const turn = lane?.turn ?? null;
    if (turn === null) return;
    firstTurnId ??= turn.turnId;
    const sample: Sample = { ...planned, turnId: turn.turnId, status: turn.status, metrics: turn.metrics };
    update((now) => ({ ...now, samples: [...now.samples, sample] }));
  }
}
