import "server-only";
import { admission } from "@/lib/admission/admission";
import { databasePool } from "@/lib/data/pool";
import { metrics } from "./registry";

/** Everything this process counts, in Prometheus' text format. */
export async function collectMetrics(): Promise<{ contentType: string; body: string }> {
  const { registry, turnsNow, poolConnections, poolWaiting } = metrics();
  const { turnstile } = admission();
  turnsNow.set({ state: "running" }, turnstile.inside);
  turnsNow.set({ state: "waiting" }, turnstile.waiting);
  const { totalCount, idleCount, waitingCount } = databasePool();
  poolConnections.set({ state: "idle" }, idleCount);
  poolConnections.set({ state: "busy" }, totalCount - idleCount);
  poolWaiting.set(waitingCount);
  return { contentType: registry.contentType, body: await registry.metrics() };
}
