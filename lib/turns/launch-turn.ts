import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Ticket } from "@/lib/admission/turnstile";
import { appServices } from "@/lib/agents/app-services";
import { triageGraph } from "@/lib/agents/triage-graph";
import type { TurnInput } from "@/lib/agents/triage-outputs";
import { appendLog } from "@/lib/data/turns/append-log";
import { finishTurn } from "@/lib/data/turns/finish-turn";
import { inDevelopment } from "@/lib/env";
import { logError, logInfo } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { observeTurn } from "@/lib/telemetry/observe-turn";
import { compactLater } from "./compact-ended";
import { executeTurn, type ExecutedTurn } from "./execute-turn";
import { LiveTurn } from "./live-turn";
import { thisInstance } from "./live-turns";
import type { openingEntry } from "./opening-entry";
import type { TurnSummary } from "./types";
import { waitForPlace } from "./wait-for-place";

export interface LaunchedTurn {
  /** already in the turn's log */
  opening: ReturnType<typeof openingEntry>;
  input: Omit<TurnInput, "answerSink">;
  /** the monotonic clock when the turn was asked for */
  startedMs: number;
  /** called once it has ended, however it ends */
  onEnd: () => void;
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
  void runToItsEnd(live, launched).finally(() => {
    instance.turns.delete(turnId);
    launched.onEnd();
  });
  return live;
}

async function runToItsEnd(live: LiveTurn, { opening: { turn: summary }, input }: LaunchedTurn): Promise<void> {
  const { turnId, mode, profile } = summary;
  try {
    await openingSent();
    const arrivedMs = live.elapsedMs();
    const place = await waitForPlace(live, input);
    const queuedMs = live.elapsedMs() - arrivedMs;
    const { end, outcomes } = "type" in place ? { end: place, outcomes: null } : await runAndLeave(live, summary, input, place);
    await live.close(end, (entries) =>
      finishTurn({ turnId, leaseOwner: thisInstance().id, entries, view: live.view, outcomes, endedAt: new Date(), title: titleOf(live) }),
    );
    const durationMs = live.elapsedMs();
    if (live.textInPieces) compactLater(turnId);
    observeTurn({ turnId, view: live.view, startedAt: new Date(summary.startedAt), durationMs, queuedMs });
    logInfo("turn ended", { turnId, mode, profile, status: end.status, durationMs: Math.round(durationMs) });
  } catch (error) {
    // The sweeper ends the turn as interrupted once its lease has expired.
    logError("turn could not be ended", error, { turnId, mode, profile });
  }
}

/** Its place is free when the agents are done: what is left is one write. */
async function runAndLeave(live: LiveTurn, summary: TurnSummary, input: LaunchedTurn["input"], place: Ticket): Promise<ExecutedTurn> {
  try {
    const { messageId, profile, staging } = summary;
    const { graph, simulatedMs } = triageGraph(appServices(), { ...staging, profile, seed: staging?.seed ?? messageId });
    return await executeTurn({ live, summary, graph, input, simulatedMs });
  } finally {
    place.leave();
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
