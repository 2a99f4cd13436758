import "server-only";
import { admission } from "@/lib/admission/admission";
import { waitWords } from "@/lib/admission/wait-words";
import type { Ticket } from "@/lib/admission/turnstile";
import type { TurnInput } from "@/lib/agents/triage-outputs";
import { triageCase } from "@/lib/agents/triage-case";
import { screenRedFlags } from "@/lib/clinical/red-flags/screen";
import { metrics } from "@/lib/telemetry/registry";
import { emergencyBanner } from "./emergency-banner";
import type { LiveTurn } from "./live-turn";
import type { TurnEnd } from "./types";

/**
 * Waits until the turn may run, telling its readers its place. Whoever has to wait, or is turned away, is screened
 * first: the instruction of an emergency waits for nobody, and its turn goes before those that are none.
 *
 * @returns what gives the place back, or how the turn ends that finds the queue full. A turn that is stopped while it
 * waits is let through, so that it ends as one that was stopped.
 */
export async function waitForPlace(live: LiveTurn, input: Omit<TurnInput, "answerSink">): Promise<Ticket | TurnEnd> {
  const { turnstile } = admission();
  const wait = waitWords(turnstile.expectedWaitMs());
  const ticket = turnstile.enter(
    () => isEmergency(live, input),
    (place) => live.queueAt(place),
  );
  if (ticket === null) {
    isEmergency(live, input);
    metrics().refusals.inc({ code: "busy" });
    return {
      type: "turn-end",
      status: "failed",
      metrics: null,
      error: { code: "busy", message: `Too many people are asking right now. Try again in ${wait}.` },
    };
  }
  const stopped = Promise.withResolvers<void>();
  const stop = () => stopped.resolve();
  live.signal.addEventListener("abort", stop);
  if (!live.signal.aborted) await Promise.race([ticket.admitted, stopped.promise]);
  live.signal.removeEventListener("abort", stop);
  live.queueAt(null);
  return ticket;
}

/** Screens what was said, and shows the instruction at once if it is an emergency. */
function isEmergency(live: LiveTurn, input: Omit<TurnInput, "answerSink">): boolean {
  const banner = emergencyBanner(screenRedFlags(triageCase(input)), input.region, live.elapsedMs());
  if (banner !== null) live.append({ type: "emergency", banner });
  return banner !== null;
}
