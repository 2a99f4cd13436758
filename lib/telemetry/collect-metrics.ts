import "server-only";
import { admission } from "@/lib/admission/admission";
import { appServices } from "@/lib/agents/app-services";
import { databasePool } from "@/lib/data/pool";
import type { ModelState } from "@/lib/model/port";
import { metrics } from "./registry";

const CIRCUITS: readonly ModelState["circuit"][] = ["closed", "open", "half_open", "none"];

/** Everything this process counts, in Prometheus' text format. */
export async function collectMetrics(): Promise<{ contentType: string; body: string }> {
  const { registry, turnsNow, poolConnections, poolWaiting, breaker } = metrics();
  const { turnstile } = admission();
  turnsNow.set({ state: "running" }, turnstile.inside);
  turnsNow.set({ state: "waiting" }, turnstile.waiting);
  const { totalCount, idleCount, waitingCount } = databasePool();
  poolConnections.set({ state: "idle" }, idleCount);
  poolConnections.set({ state: "busy" }, totalCount - idleCount);
  poolWaiting.set(waitingCount);
  const { circuit } = appServices().model.state();
  for (const state of CIRCUITS) breaker.set({ state }, state === circuit ? 1 : 0);
  return { contentType: registry.contentType, body: await registry.metrics() };
}
