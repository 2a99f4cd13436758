import { newId } from "@/components/chat/new-id";
import { resumableTurn } from "@/components/chat/transport/resumable-turn";
import { CONNECTION_LOST, TurnProblem } from "@/components/chat/transport/turn-problem";
import { waitForNetwork } from "@/components/chat/transport/wait-for-network";
import type { Mode } from "@/lib/graph/types";
import type { Problem } from "@/lib/turns/problem";
import { EMPTY_LANE, foldLane, laneEvent } from "../lane-view";
import type { LaneEvent, LaneView } from "../lane-view";
import { stagingOf } from "../scenario";
import type { Scenario } from "../scenario";
import type { StageActions, StagePatient } from "../stage-actions";
import type { RunState } from "./run-state";
import { rememberStageChat } from "./stage-chats";

/** One press of the button, while it lasts. */
export interface Running {
  reading: AbortController;
  /** whether there is anything on the server; a replay is in this browser alone */
  live: boolean;
  /** the turns that have been started */
  turnIds: string[];
  stopAsked: boolean;
  ended: Promise<void>;
}

/** What a run has to work with. */
export interface RunContext {
  actions: StageActions;
  running: Running;
  scenario: Scenario;
  patient: StagePatient;
  update: (change: (state: RunState) => RunState) => void;
}

/** A message of a chat of its own, that the stage remembers in order to remove it. */
export function newMessage({ scenario: { question, profile, ...rest }, patient }: Pick<RunContext, "scenario" | "patient">) {
  const chatId = newId();
  rememberStageChat(chatId);
  return { chatId, messageId: newId(), text: question, patientId: patient.id, profile, staging: stagingOf(rest) };
}

/** Notes that turns have started; those that were asked to stop in the meantime are stopped. */
export function turnsStarted({ actions, running }: RunContext, turnIds: readonly string[]): void {
  running.turnIds.push(...turnIds);
  if (running.stopAsked) stopTurns(actions, running);
}

export function stopTurns(actions: StageActions, running: Running): void {
  running.stopAsked = true;
  // A turn that could not be stopped goes on to its end, which the lane shows.
  for (const turnId of running.turnIds) actions.stopTurn({ turnId }).catch(() => undefined);
}

/**
 * Shows a turn in its lane, from its start to its end.
 * @param onEvent hears every event too
 * @throws TurnProblem, or whatever the way to the server throws
 */
export async function followLane({ actions, running, update }: RunContext, mode: Mode, turnId: string, onEvent?: (event: LaneEvent) => void): Promise<LaneView> {
  const follow = actions.followTurn;
  let view = EMPTY_LANE;
  const open = () => follow({ turnId, afterSeq: 0 });
  for await (const chunk of resumableTurn({ open, follow, signal: running.reading.signal, wait: waitForNetwork, onConnection: () => undefined })) {
    const event = laneEvent(chunk);
    if (event === null) continue;
    view = foldLane(view, event);
    onEvent?.(event);
    const shown = view;
    update((now) => ({ ...now, lanes: { ...now.lanes, [mode]: shown } }));
  }
  return view;
}

export function problemOf(error: unknown): Problem {
  return error instanceof TurnProblem ? error.problem : CONNECTION_LOST;
}
