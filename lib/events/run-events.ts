import "server-only";
import { forgetFeed } from "@/lib/data/events/read-feed";
import { inDevelopment } from "@/lib/env";
import { logError, logInfo } from "@/lib/log";
import { eventBus } from "./choose-bus";
import { feed } from "./feed";
import { appHandlers } from "./handlers";

const HOUR_MS = 3_600_000;
/** A browser that was away for longer is told to read everything anew. */
const FEED_KEPT_MS = 7 * 24 * HOUR_MS;
const TRY_AGAIN_MS = 5_000;

/**
 * Delivers events in this process for as long as it runs: begins in the background, as soon as the database can be
 * reached, and ends with the process. The browsers that follow are let go first, so that nothing waits for them.
 */
export function runEvents(): void {
  let ending = false;
  const begin = async (): Promise<void> => {
    try {
      await eventBus().start(appHandlers());
      logInfo("events are delivered", { status: eventBus().name });
    } catch (error) {
      logError("events can't be delivered yet", error);
      if (!ending) setTimeout(() => void begin(), TRY_AGAIN_MS).unref();
    }
  };
  const end = async (): Promise<void> => {
    ending = true;
    feed().closeAll();
    await eventBus().stop().catch((error: unknown) => logError("event delivery did not end well", error));
  };
  // The development server has handlers of its own, which ours would keep from running.
  if (!inDevelopment()) for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end());
  setInterval(() => void forget(), HOUR_MS).unref();
  void begin();
}

async function forget(): Promise<void> {
  await forgetFeed(new Date(Date.now() - FEED_KEPT_MS)).catch((error: unknown) => logError("old events could not be forgotten", error));
}
