import "server-only";
import { setImmediate } from "node:timers/promises";
import { appServices } from "@/lib/agents/app-services";
import { triageGraph } from "@/lib/agents/triage-graph";
import type { TurnInput } from "@/lib/agents/triage-outputs";
import { appendLog } from "@/lib/data/turns/append-log";
import { finishTurn } from "@/lib/data/turns/finish-turn";
import { inDevelopment } from "@/lib/env";
import { logError, logInfo } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { executeTurn } from "./execute-turn";
import { LiveTurn } from "./live-turn";
import { thisInstance } from "./live-turns";
import type { openingEntry } from "./opening-entry";

export interface LaunchedTurn {
  /** already in the turn's log */
  opening: ReturnType<typeof openingEntry>;
  input: Omit<TurnInput, "answerSink">;
  /** the monotonic clock when the turn was asked for */
  startedMs: number;
}

type Launch = (launched: LaunchedTurn) => LiveTurn;

/**
 * Runs a turn whose start is already in the database, detached from whoever asked for it: it goes on when the
 * reader leaves, and always ends, in the database as on the screen.
 */
export const launchTurn: Launch = (launched) => launcher()(launched);

/**
 * All turns of a process are run by the first copy of this module that is asked, which is the one that the server
 * start has warmed: Next bundles it several times, and every copy has a clinical engine of its own to build. While
 * code may change, each copy runs its own, so that a change takes effect.
 */
export function launcher(): Launch {
  return inDevelopment() ? launch : processSingleton("launch-turn", () => launch);
}

function launch(launched: LaunchedTurn): LiveTurn {
  const { turnId } = launched.opening.turn;
  const instance = thisInstance();
  const live = new LiveTurn(turnId, launched.startedMs, (entries) => appendLog({ turnId, leaseOwner: instance.id, entries }));
  live.open(launched.opening);
  instance.turns.set(turnId, live);
  void runToItsEnd(live, launched).finally(() => instance.turns.delete(turnId));
  return live;
}

async function runToItsEnd(live: LiveTurn, { opening: { turn: summary }, input }: LaunchedTurn): Promise<void> {
  const { turnId, mode, profile, staging } = summary;
  try {
    await openingSent();
    const { graph, simulatedMs } = triageGraph(appServices(), { ...staging, profile, seed: staging?.seed ?? summary.messageId });
    const { end, outcomes } = await executeTurn({ live, summary, graph, input, simulatedMs });
    await live.close(end, (entries) =>
      finishTurn({ turnId, leaseOwner: thisInstance().id, entries, view: live.view, outcomes, endedAt: new Date(), title: titleOf(live) }),
    );
    logInfo("turn ended", { turnId, mode, profile, status: end.status, durationMs: Math.round(live.elapsedMs()) });
  } catch (error) {
    // The sweeper ends the turn as interrupted once its lease has expired.
    logError("turn could not be ended", error, { turnId, mode, profile });
  }
}

/**
 * The agents begin by computing, which holds up everything else: whoever waits is first told that the turn is under
 * way. What is handed to a stream has reached its socket three rounds of the event loop later.
 */
async function openingSent(): Promise<void> {
  for (let round = 0; round < 3; round += 1) await setImmediate();
}

/** The complaint names the chat, unless nothing could be made of what was said. */
function titleOf(live: LiveTurn): string | null {
  const assessment = live.view.card?.assessment;
  return assessment === undefined || assessment.protocols.length === 0 ? null : assessment.complaint;
}
