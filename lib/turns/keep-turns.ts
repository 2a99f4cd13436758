import "server-only";
import { notifications } from "@/lib/data/notifications";
import { renewLeases, STOP_CHANNEL } from "@/lib/data/turns/leases";
import { logError } from "@/lib/log";
import { LEASE_BEAT_MS, LEASE_MS } from "./lease";
import { thisInstance } from "./live-turns";
import { recoverTurns } from "./recover-turns";

/**
 * Keeps this process's turns alive and ends those of processes that are gone: beats at once and then every
 * {@link LEASE_BEAT_MS} until disposed.
 * @returns a disposer
 */
export function keepTurns(): () => void {
  let beating = false;
  /** the monotonic clock before which no turn is taken for abandoned */
  let patientUntil = 0;
  const beat = async () => {
    if (beating) return;
    beating = true;
    try {
      await renewOwnTurns();
      if (performance.now() >= patientUntil) await recoverTurns();
    } catch (error) {
      logError("heartbeat failed", error);
      // While the database was away nobody could renew anything: the others get the time to say that they live.
      patientUntil = performance.now() + LEASE_MS;
    } finally {
      beating = false;
    }
  };
  void beat();
  const timer = setInterval(() => void beat(), LEASE_BEAT_MS);
  timer.unref();
  const listening = notifications().subscribe(STOP_CHANNEL, (turnId) => thisInstance().turns.get(turnId)?.stop());
  return () => {
    clearInterval(timer);
    void listening.then((unsubscribe) => unsubscribe());
  };
}

async function renewOwnTurns(): Promise<void> {
  const { id, turns } = thisInstance();
  if (turns.size === 0) return;
  for (const turnId of await renewLeases(id, [...turns.keys()], LEASE_MS)) turns.get(turnId)?.stop();
}
