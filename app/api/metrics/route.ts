import { mayReadMetrics } from "@/lib/telemetry/may-read-metrics";
import { collectMetrics } from "@/lib/telemetry/collect-metrics";

export const dynamic = "force-dynamic";

/** What this process counts, for Prometheus. With METRICS_TOKEN set, only for whoever shows it. */
export async function GET(request: Request): Promise<Response> {
  if (!mayReadMetrics(request.headers.get("authorization"))) return new Response("Not found\n", { status: 404 });
  const { contentType, body } = await collectMetrics();
  return new Response(body, { headers: { "Content-Type": contentType, "Cache-Control": "no-store" } });
}
