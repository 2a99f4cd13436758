import "server-only";
import { appServices } from "@/lib/agents/app-services";
import { embedPassages } from "@/lib/agents/knowledge/embed-passages";
import { passOnOffers } from "@/lib/data/appointments/waiting-list";
import { BATCH, countSilentGuests, removeStaleGuests } from "@/lib/data/users/remove-stale-guests";
import { mendBrokenAddresses } from "@/lib/broken-addresses";
import { endServerWhenAsked } from "@/lib/end-server";
import { env, inDevelopment } from "@/lib/env";
import { runEvents } from "@/lib/events/run-events";
import { logError, logInfo } from "@/lib/log";
import { compactEnded } from "@/lib/turns/compact-ended";
import { keepTurns } from "@/lib/turns/keep-turns";
import { launcher } from "@/lib/turns/launch-turn";
import { watchResponses } from "@/lib/turns/reader-pace";
import { warmUp } from "@/lib/turns/warm-up";

const HOUR_MS = 3_600_000;
/** How often it is looked for offers of freed times that ran out, so that the next in line is told. */
const OFFERS_MS = 20_000;
/** A guest who never said anything is forgotten after this long. */
const GUEST_KEPT_MS = 7 * 24 * HOUR_MS;
/** With more than this the silent ones are forgotten after an hour. */
const MOST_SILENT_GUESTS = 100_000;

/**
 * What a server process does besides answering requests: keep its own turns alive, end those of processes that are
 * gone, deliver events, be warm before the first patient comes, embed new passages, forget guests who never came back, offer freed times to the next in line.
 * @throws EnvError when the settings are wrong: better no server than one that fails its first patient
 */
export function startServer(): void {
  env();
  mendBrokenAddresses();
  watchResponses();
  if (!inDevelopment()) endServerWhenAsked();
  keepTurns();
  compactEnded();
  // First come, first asked: from here on this copy of the code runs the turns, and it is the one that is warmed.
  launcher();
  runEvents();
  void inBackground("warm-up", warmUp);
  void inBackground("embedding passages", () => embedPassages(appServices().model));
  void forgetGuests();
  setInterval(() => void forgetGuests(), HOUR_MS).unref();
  setInterval(() => void inBackground("passing offers on", passOn), OFFERS_MS).unref();
}

async function passOn(): Promise<void> {
  const count = await passOnOffers();
  if (count > 0) logInfo("offers of freed times ran out", { count });
}

function forgetGuests(): Promise<void> {
  return inBackground("forgetting stale guests", async () => {
    let count = await removeGuestsOlderThan(GUEST_KEPT_MS);
    // A flood of visits must not fill the database for a week.
    if ((await countSilentGuests()) > MOST_SILENT_GUESTS) count += await removeGuestsOlderThan(HOUR_MS);
    if (count > 0) logInfo("stale guests forgotten", { count });
  });
}

async function removeGuestsOlderThan(ms: number): Promise<number> {
  let count = 0;
  for (;;) {
    const removed = await removeStaleGuests(new Date(Date.now() - ms));
    count += removed;
    if (removed < BATCH) return count;
  }
}

/** None of these is worth a server that does not start: what fails is logged and the app goes on without it. */
async function inBackground(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    logError(`${what} failed`, error);
  }
}
