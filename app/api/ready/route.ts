import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/**
 * Ready: patients can be answered. 503 when they can't, naming what is missing; 200 and `degraded` when the embedded
 * engine answers because the language model can't be reached.
 */
export async function GET(): Promise<Response> {
  const ready = await readiness();
  return Response.json(ready, { status: ready.ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
