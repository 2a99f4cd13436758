import { PacedRounds } from "@/lib/paced-rounds";
import { processSingleton } from "@/lib/process-singleton";

/**
 * Lets everything that is waiting run before this agent computes. Agents share one thread: without this, an emergency that
 * the screen has found would wait for what the others of its turn have to work out, and everybody for a crowd whose waits
 * end at the same moment.
 * @throws the signal's reason when it was aborted meanwhile
 */
export async function othersFirst(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    // Where too many stand in line it is no help to stand behind them.
    if (!processSingleton("agents' rounds", () => new PacedRounds()).push(resolve)) resolve();
  });
  signal.throwIfAborted();
}
