import { newId } from "@/components/chat/new-id";
import { NOT_SENT } from "@/components/chat/transport/turn-problem";
import type { Mode } from "@/lib/graph/types";
import type { LaneView } from "../lane-view";
import { followLane, problemOf, turnsStarted } from "./running";
import type { newMessage, RunContext } from "./running";

/** One mode of a message alone. Gives the lane as it ended; null when it could not be started or was lost. */
export async function runLane(context: RunContext, message: ReturnType<typeof newMessage>, mode: Mode, repeatsTurnId: string | null): Promise<LaneView | null> {
  const { actions, running, update } = context;
  const started = await actions.startLane({ ...message, mode, requestId: newId(), repeatsTurnId }).catch(() => null);
  if (started?.ok !== true) {
    update((now) => ({ ...now, problem: started?.error ?? NOT_SENT }));
    return null;
  }
  running.turnIds = [];
  turnsStarted(context, [started.value.turnId]);
  try {
    return await followLane(context, mode, started.value.turnId);
  } catch (error) {
    update((now) => ({ ...now, problem: problemOf(error) }));
    return null;
  }
}
