import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { thisInstance } from "./live-turns";

/** How often it is looked whether the turns have ended, ms. */
const LOOK_EVERY_MS = 50;
/** How long the agents of an interrupted turn may take to let go and its end to be written, ms. */
const LET_GO_WITHIN_MS = 1_500;

/**
 * Brings this process's turns to their end: no new ones begin, those that run may finish within the grace time, and
 * the rest end as `interrupted`, each with its last entry written and shown.
 * @returns how many were interrupted
 */
export async function endTurns(graceMs: number): Promise<number> {
  const { turns, ending } = thisInstance();
  ending.abort();
  await allEnded(graceMs);
  const interrupted = turns.size;
  for (const turn of turns.values()) turn.interrupt();
  await allEnded(LET_GO_WITHIN_MS);
  return interrupted;
}

async function allEnded(withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  while (thisInstance().turns.size > 0 && performance.now() < until) await wait(LOOK_EVERY_MS);
}
