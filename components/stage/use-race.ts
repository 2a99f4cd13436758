import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "@/components/chat/new-id";
import { resumableTurn } from "@/components/chat/transport/resumable-turn";
import { CONNECTION_LOST, NOT_SENT, TurnProblem } from "@/components/chat/transport/turn-problem";
import { waitForNetwork } from "@/components/chat/transport/wait-for-network";
import type { Mode } from "@/lib/graph/types";
import { EMPTY_TURN } from "@/lib/turns/fold-turn";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { AnswerCard } from "@/lib/turns/types";
import type { Problem } from "@/lib/turns/problem";
import { foldChunk } from "./fold-chunk";
import type { Scenario } from "./scenario";
import type { StageActions, StagePatient } from "./stage-actions";
import { forgetStageChats, rememberStageChat, stageChats } from "./stage-chats";

export type Lanes = Readonly<Record<Mode, TurnView>>;

interface RaceState {
  /** what was raced; null before the first race */
  scenario: Scenario | null;
  lanes: Lanes;
  running: boolean;
  /** the same question's answer in the newest race without faults; null when there was none */
  withoutFaults: AnswerCard | null;
  problem: Problem | null;
}

const IDLE: RaceState = { scenario: null, lanes: { sequential: EMPTY_TURN, concurrent: EMPTY_TURN }, running: false, withoutFaults: null, problem: null };

interface Running {
  reading: AbortController;
  /** null until the server has started both */
  turnIds: readonly string[] | null;
  stopAsked: boolean;
  ended: Promise<void>;
}

/** A race of both modes: what its lanes show so far, and what can be done with it. */
export function useRace(actions: StageActions) {
  const [state, setState] = useState(IDLE);
  const current = useRef<Running | null>(null);
  useEffect(() => () => current.current?.reading.abort(), []);

  const start = useCallback(
    (scenario: Scenario, patient: StagePatient) => {
      const race: Running = { reading: new AbortController(), turnIds: null, stopAsked: false, ended: Promise.resolve() };
      current.current = race;
      const update = (change: (state: RaceState) => RaceState) => {
        if (current.current === race) setState(change);
      };
      setState((now) => ({ ...IDLE, scenario, running: true, withoutFaults: withoutFaults(now, scenario) }));
      race.ended = run(actions, race, { scenario, patient }, update).finally(() => update((now) => ({ ...now, running: false })));
    },
    [actions],
  );

  const stop = useCallback(() => {
    if (current.current !== null) stopTurns(actions, current.current);
  }, [actions]);

  /** Back to nothing: what runs is stopped, and the chats that the stage made are removed once they are at rest. */
  const reset = useCallback(async () => {
    const race = current.current;
    current.current = null;
    setState(IDLE);
    const chatIds = stageChats();
    if (race !== null) {
      stopTurns(actions, race);
      await race.ended;
    }
    if (chatIds.length === 0) return;
    const removed = await actions.removeChats({ chatIds }).catch(() => null);
    if (removed?.ok === true) forgetStageChats(chatIds);
    else setState((now) => ({ ...now, problem: removed?.error ?? CHATS_KEPT }));
  }, [actions]);

  return { ...state, start, stop, reset };
}

function withoutFaults(before: RaceState, { question, patient }: Scenario): AnswerCard | null {
  if (before.scenario?.question !== question || before.scenario.patient !== patient) return null;
  return before.scenario.faults.length > 0 ? before.withoutFaults : before.lanes.concurrent.card;
}

const CHATS_KEPT: Problem = { code: "chats_kept", message: "The chats of the stage were not removed.", nextStep: "Look at your network, then press Reset again." };

async function run(
  actions: StageActions,
  race: Running,
  { scenario, patient }: { scenario: Scenario; patient: StagePatient },
  update: (change: (state: RaceState) => RaceState) => void,
): Promise<void> {
  const chatId = newId();
  rememberStageChat(chatId);
  const { question: text, profile, faults } = scenario;
  const started = await actions.startRace({ chatId, messageId: newId(), repeatId: newId(), text, patientId: patient.id, profile, staging: { faults } }).catch(() => null);
  if (started?.ok !== true) return update((now) => ({ ...now, problem: started?.error ?? NOT_SENT }));
  race.turnIds = Object.values(started.value);
  if (race.stopAsked) stopTurns(actions, race);

  const lanes = MODES.map(async (mode) => {
    const follow = actions.followTurn;
    const open = () => follow({ turnId: started.value[mode], afterSeq: 0 });
    for await (const chunk of resumableTurn({ open, follow, signal: race.reading.signal, wait: waitForNetwork, onConnection: () => undefined })) {
      update((now) => ({ ...now, lanes: { ...now.lanes, [mode]: foldChunk(now.lanes[mode], chunk) } }));
    }
  });
  for (const lane of await Promise.allSettled(lanes)) {
    if (lane.status === "fulfilled") continue;
    const problem = lane.reason instanceof TurnProblem ? lane.reason.problem : CONNECTION_LOST;
    update((now) => ({ ...now, problem }));
  }
}

const MODES = ["sequential", "concurrent"] as const satisfies readonly Mode[];

function stopTurns(actions: StageActions, race: Running): void {
  race.stopAsked = true;
  // A turn that could not be stopped goes on to its end, which the lane shows.
  for (const turnId of race.turnIds ?? []) actions.stopTurn({ turnId }).catch(() => undefined);
}
