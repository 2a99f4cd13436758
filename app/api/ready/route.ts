import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/**
 * Ready: the database and the model can be reached. Otherwise 503, naming what can't; with `degraded`, patients are
 * answered all the same, by the embedded engine.
 */
export async function GET(): Promise<Response> {
  const ready = await readiness();
  return Response.json(ready, { status: ready.ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
