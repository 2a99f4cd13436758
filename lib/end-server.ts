import "server-only";
import { closeBoardStreams } from "@/lib/board-stream";
import { env } from "@/lib/env";
import { logError, logInfo } from "@/lib/log";
import { flushTracing } from "@/lib/telemetry/tracing";
import { endTurns } from "@/lib/turns/end-turns";

/** How long connections may take to close once the last turn has ended, ms. Next waits for them without a limit. */
const CLOSE_WITHIN_MS = 800;

/**
 * What a server process does when it is asked to end, beside Next's own handler, which takes no new connections, lets
 * answers finish and then exits: it lets boards go, ends its turns in time, and does not wait for a connection that stays open.
 */
export function endServerWhenAsked(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end(signal === "SIGTERM" ? 143 : 130));
}

async function end(exitCode: number): Promise<void> {
  closeBoardStreams();
  try {
    const count = await endTurns(env().SHUTDOWN_GRACE_SECONDS * 1_000);
    logInfo("turns ended with the server", { count });
  } catch (error) {
    logError("turns could not be ended", error);
  }
  await flushTracing();
  setTimeout(() => process.exit(exitCode), CLOSE_WITHIN_MS).unref();
}
