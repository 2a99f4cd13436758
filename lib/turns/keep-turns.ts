import "server-only";
import { notifications } from "@/lib/data/notifications";
import { renewLeases, STOP_CHANNEL } from "@/lib/data/turns/leases";
import { logError } from "@/lib/log";
import { LEASE_BEAT_MS, leaseEnd } from "./lease";
import { thisInstance } from "./live-turns";
import { recoverTurns } from "./recover-turns";

/**
 * Keeps this process's turns alive and ends those of processes that are gone: beats at once and then every
 * {@link LEASE_BEAT_MS} until disposed.
 * @returns a disposer
 */
export function keepTurns(): () => void {
  let beating = false;
  const beat = () => {
    if (beating) return;
    beating = true;
    void heartbeat()
      .catch((error: unknown) => logError("heartbeat failed", error))
      .finally(() => {
        beating = false;
      });
  };
  beat();
  const timer = setInterval(beat, LEASE_BEAT_MS);
  timer.unref();
  const listening = notifications().subscribe(STOP_CHANNEL, (turnId) => thisInstance().turns.get(turnId)?.stop());
  listening.catch((error: unknown) => logError("stop requests can't be heard", error));
  return () => {
    clearInterval(timer);
    void listening.then((unsubscribe) => unsubscribe(), () => undefined);
  };
}

async function heartbeat(): Promise<void> {
  const { id, turns } = thisInstance();
  if (turns.size > 0) {
    const stopped = await renewLeases(id, leaseEnd(new Date()));
    for (const turnId of stopped) turns.get(turnId)?.stop();
  }
  await recoverTurns();
}
