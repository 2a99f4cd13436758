import "server-only";
import { compactLogs, listUncompacted } from "@/lib/data/turns/compact-log";
import { logError, logInfo } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";

/** Readers who were there at the end have read it by then. */
const EVERY_MS = 30_000;
const AT_ONCE = 500;
/** What a process left uncompacted when it ended is found by the next one, if that is not longer ago. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** More than end within {@link EVERY_MS}; what does not fit is found at the next start. */
const MOST_REMEMBERED = 20_000;

const ended = () => processSingleton("turns to compact", () => new Set<string>());

/** Remembers a turn that has ended with its text in several pieces. */
export function compactLater(turnId: string): void {
  if (ended().size < MOST_REMEMBERED) ended().add(turnId);
}

/**
 * Folds the logs of turns some time after they ended, in one statement for many: at once those that were left from
 * before, then every half minute.
 * @returns a disposer
 */
export function compactEnded(): () => void {
  let busy = false;
  const work = (more: () => Promise<readonly string[]>) => {
    if (busy) return;
    busy = true;
    void foldAll(more)
      .catch((error: unknown) => logError("logs could not be compacted", error))
      .finally(() => {
        busy = false;
      });
  };
  work(() => listUncompacted(new Date(Date.now() - LOOK_BACK_MS), AT_ONCE));
  const timer = setInterval(() => work(() => Promise.resolve(takeSome())), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function foldAll(more: () => Promise<readonly string[]>): Promise<void> {
  let count = 0;
  for (let turnIds = await more(); turnIds.length > 0; turnIds = await more()) count += await compactLogs(turnIds);
  if (count > 0) logInfo("log rows folded", { count });
}

function takeSome(): string[] {
  const some = [...ended()].slice(0, AT_ONCE);
  for (const turnId of some) ended().delete(turnId);
  return some;
}
