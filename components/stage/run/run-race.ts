import { newId } from "@/components/chat/new-id";
import { NOT_SENT } from "@/components/chat/transport/turn-problem";
import type { RecordedEvent } from "../recording/stage-file";
import { keepRecording } from "../recording/kept-recording";
import type { Recording } from "../recording/stage-file";
import { MODES } from "../scenario";
import { scenarioToHash } from "../scenario-hash";
import { followLane, newMessage, problemOf, turnsStarted } from "./running";
import type { RunContext } from "./running";

/** Both modes of one question at the same time, from a common zero. A race that comes to its end is kept as a recording. */
export async function runRace(context: RunContext): Promise<void> {
  const { actions, scenario, update } = context;
  const zero = performance.now();
  const started = await actions.startRace({ ...newMessage(context), repeatId: newId() }).catch(() => null);
  if (started?.ok !== true) return update((now) => ({ ...now, problem: started?.error ?? NOT_SENT }));
  turnsStarted(context, Object.values(started.value));

  const events: RecordedEvent[] = [];
  const lanes = MODES.map((mode) =>
    followLane(context, mode, started.value[mode], (event) => events.push({ atMs: performance.now() - zero, mode, event: structuredClone(event) as RecordedEvent["event"] })),
  );
  const ended = await Promise.allSettled(lanes);
  for (const lane of ended) {
    if (lane.status === "rejected") update((now) => ({ ...now, problem: problemOf(lane.reason) }));
  }
  if (!ended.every((lane) => lane.status === "fulfilled" && lane.value.turn?.status === "done")) return;
  const recording: Recording = { kind: "gather-recording", version: 1, recordedAt: new Date().toISOString(), scenario: scenarioToHash(scenario), events };
  keepRecording(recording);
  update((now) => ({ ...now, recording }));
}
