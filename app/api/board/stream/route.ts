import { z } from "zod";
import { getLiveSession } from "@/lib/auth/live-session";
import { boardStream } from "@/lib/board-stream";
import { PROBLEMS } from "@/lib/turns/problem";

export const dynamic = "force-dynamic";

const since = z.coerce.number().int().min(0).catch(0);

/** The board, as it changes, for the care team. To anyone else there is no such thing. `?since=` is when the page was made. */
export async function GET(request: Request): Promise<Response> {
  const session = await getLiveSession();
  if (session?.viewer.role !== "care_team") return Response.json({ error: PROBLEMS.notFound }, { status: 404 });
  // After a lost connection the browser says by itself how far it had come.
  const from = since.parse(request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("since"));
  return new Response(boardStream(session, new Date(from), request.signal), {
    headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "private, no-store", "X-Accel-Buffering": "no" },
  });
}
