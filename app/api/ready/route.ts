import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

/** Ready: database and model can be reached. 503 names which can't. */
export async function GET(): Promise<Response> {
  const ready = await readiness();
  return Response.json(ready, { status: ready.ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
