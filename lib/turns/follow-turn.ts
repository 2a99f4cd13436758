import "server-only";
import { LOG_CHANNEL } from "@/lib/data/turns/append-log";
import { readLog } from "@/lib/data/turns/get-turn";
import { notifications } from "@/lib/data/notifications";
import type { QueuePlace } from "./live-turn";
import { thisInstance } from "./live-turns";
import type { NumberedEntry } from "./turn-chunks";

/** How long a follower of another instance's turn waits before it looks without having been told, ms. */
const LOOK_ANYWAY_MS = 1_000;
/** The most entries that are read at once: a slow reader must not hold the whole log in memory. */
const AT_ONCE = 100;

/**
 * A turn's log from `afterSeq` on, as it grows, up to and with its end. From memory when the turn runs here, from the
 * database when another instance runs it or it has ended. The caller has checked that the turn is the viewer's.
 */
export async function* followTurn(turnId: string, afterSeq: number, signal: AbortSignal): AsyncGenerator<NumberedEntry | QueuePlace> {
  const live = thisInstance().turns.get(turnId);
  if (live !== undefined) {
    yield* live.watch(afterSeq);
    return;
  }

  // A process that is about to end sends its followers elsewhere: others can read the log just as well.
  const leaving = AbortSignal.any([signal, thisInstance().ending.signal]);
  let seen = afterSeq;
  const grown = await notifications().listen(LOG_CHANNEL, turnId);
  try {
    while (!leaving.aborted) {
      const page = await readLog(turnId, seen, AT_ONCE);
      for (const numbered of page) {
        seen = numbered.seq;
        yield numbered;
        if (numbered.entry.type === "turn-end") return;
      }
      if (page.length < AT_ONCE) await grown.next(LOOK_ANYWAY_MS, leaving);
    }
  } finally {
    grown.dispose();
  }
}
