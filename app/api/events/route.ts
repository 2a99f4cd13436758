import type { NextRequest } from "next/server";
import { getLiveSession } from "@/lib/auth/live-session";
import { parseCursor } from "@/lib/data/events/feed-cursor";
import { openEventStream } from "@/lib/events/open-stream";

/**
 * What concerns the viewer, as server-sent events. A browser that comes back says by Last-Event-ID what it was told
 * last; a page that opens its first connection may say by `?after=` when it was made. Without either: from now on.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const session = await getLiveSession();
  // Not an error to try again after: a browser stops asking.
  if (session === null) return new Response(null, { status: 204 });
  const after = parseCursor(request.headers.get("last-event-id") ?? request.nextUrl.searchParams.get("after") ?? "");
  return new Response(openEventStream(session, after), {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
