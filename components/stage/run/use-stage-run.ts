import { useCallback, useEffect, useRef, useState } from "react";
import { carefulPlan } from "../careful/careful-plan";
import { sameRun, hasFaults } from "../scenario";
import type { Scenario } from "../scenario";
import { EMPTY_LANE } from "../lane-view";
import type { StageCard } from "../lane-view";
import { keptRecording } from "../recording/kept-recording";
import { readStageFile } from "../recording/read-stage-file";
import type { Recording } from "../recording/stage-file";
import { scenarioFromHash } from "../scenario-hash";
import type { StageActions, StagePatient } from "../stage-actions";
import { stateFromFile } from "./load-file";
import { replay as playAgain } from "./replay";
import { runCareful } from "./run-careful";
import { runLane } from "./run-lane";
import { runRace } from "./run-race";
import { IDLE } from "./run-state";
import type { RunState } from "./run-state";
import { newMessage, stopTurns } from "./running";
import type { RunContext, Running } from "./running";
import { CHATS_KEPT, NO_RECORDING } from "./run-problems";
import { forgetStageChats, stageChats } from "./stage-chats";

/** What runs on the stage: what its lanes show so far, and what can be done with it. */
export function useStageRun(actions: StageActions) {
  const [state, setState] = useState(IDLE);
  const current = useRef<Running | null>(null);
  useEffect(() => () => current.current?.reading.abort(), []);

  /** Begins something that lasts, in place of what was on show. What it still says after another has begun is not heard. */
  const begin = useCallback((live: boolean, next: (now: RunState) => RunState, work: (context: Pick<RunContext, "running" | "update">) => Promise<void>) => {
    const running: Running = { reading: new AbortController(), live, turnIds: [], stopAsked: false, ended: Promise.resolve() };
    current.current = running;
    const update = (change: (state: RunState) => RunState) => {
      if (current.current === running) setState(change);
    };
    setState(next);
    running.ended = work({ running, update }).finally(() => update((now) => ({ ...now, running: null })));
  }, []);

  const start = (scenario: Scenario, patient: StagePatient) => {
    const { mode } = scenario;
    const single = mode === "sequential" || mode === "concurrent";
    const beside = single ? laneBeside(state, scenario) : IDLE.lanes;
    begin(
      true,
      (now) => ({
        ...IDLE,
        scenario,
        running: mode,
        recording: now.recording,
        lanes: single ? { ...beside, [mode]: EMPTY_LANE } : beside,
        planned: mode === "careful" ? carefulPlan(scenario.rounds).length : 0,
        withoutFaults: withoutFaults(now, scenario),
      }),
      async (begun) => {
        const context: RunContext = { ...begun, actions, scenario, patient };
        if (mode === "both") await runRace(context);
        else if (mode === "careful") await runCareful(context);
        else await runLane(context, newMessage(context), mode, beside[mode === "sequential" ? "concurrent" : "sequential"].turn?.turnId ?? null);
      },
    );
  };

  const replay = useCallback(
    (given?: Recording) => {
      const recording = given ?? keptRecording();
      if (recording === null) return setState((now) => ({ ...now, problem: NO_RECORDING }));
      const { recordedAt, scenario } = recording;
      begin(
        false,
        () => ({ ...IDLE, scenario: scenarioFromHash(scenario), source: { kind: "replay", recordedAt }, running: "replay", recording }),
        (begun) => playAgain(begun, recording),
      );
    },
    [begin],
  );

  /** Shows what a file holds, if it is one of ours. */
  const load = useCallback(
    (name: string, text: string) => {
      const file = readStageFile(text);
      if (!file.ok) setState((now) => ({ ...now, problem: file.error }));
      else if (file.value.kind === "gather-recording") replay(file.value);
      else {
        current.current = null;
        const shown = stateFromFile(file.value, name);
        setState((now) => ({ ...shown, recording: now.recording }));
      }
    },
    [replay],
  );

  const stop = useCallback(() => {
    const running = current.current;
    if (running === null) return;
    stopTurns(actions, running);
    if (!running.live) running.reading.abort();
  }, [actions]);

  /** Back to nothing: what runs is stopped, and the chats that the stage made are removed once they are at rest. */
  const reset = useCallback(async () => {
    const running = current.current;
    current.current = null;
    setState(IDLE);
    const chatIds = stageChats();
    if (running !== null) {
      stopTurns(actions, running);
      if (!running.live) running.reading.abort();
      await running.ended;
    }
    if (chatIds.length === 0) return;
    const removed = await actions.removeChats({ chatIds }).catch(() => null);
    if (removed?.ok === true) forgetStageChats(chatIds);
    else setState((now) => ({ ...now, problem: removed?.error ?? CHATS_KEPT }));
  }, [actions]);

  const tell = useCallback((problem: RunState["problem"]) => setState((now) => ({ ...now, problem })), []);

  return { ...state, start, stop, reset, replay, load, tell };
}

/** One mode alone keeps the other beside it when that was the same run. */
function laneBeside({ scenario: before, lanes, source, samples }: RunState, scenario: Scenario): RunState["lanes"] {
  const same = before !== null && source.kind === "live" && samples.length === 0 && sameRun(before, scenario);
  return same ? lanes : IDLE.lanes;
}

function withoutFaults(before: RunState, { question, patient }: Scenario): StageCard | null {
  if (before.scenario?.question !== question || before.scenario.patient !== patient) return null;
  return hasFaults(before.scenario) ? before.withoutFaults : (before.lanes.concurrent.card ?? before.lanes.sequential.card);
}
