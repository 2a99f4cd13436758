import "server-only";
import type { BoardSync } from "@/lib/board/board-news";
import { caseFeed } from "@/lib/data/board/case-feed";
import { isMemberSignedIn } from "@/lib/data/board/is-member-session";
import { listCasesSince } from "@/lib/data/board/list-cases";
import { SESSION_ENDED_CHANNEL } from "@/lib/data/events/read-feed";
import { notifications } from "@/lib/data/notifications";
import type { LiveSession } from "@/lib/auth/live-session";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";

/** How often a stream proves that it lives, and looks whether its reader is still of the care team, ms. */
const BEAT_MS = 10_000;
/** A reader that lags this far behind is let go: it connects again and is told how things stand. */
const MOST_WAITING_BYTES = 4_000_000;

const encoder = new TextEncoder();

/** How to end each stream that is open in this process. */
const open = processSingleton("board-streams", () => new Set<() => void>());

/** Lets every board go, when the server ends: each connects again, and is told what it missed. */
export function closeBoardStreams(): void {
  for (const close of open) close();
}

/**
 * A board's server-sent events: `sync` at first, `news` with every change. An event's id is the server's clock; after
 * a lost connection the board is told what may have changed since. Ends when its member signs out, or soon after they are no
 * longer of the care team.
 */
export function boardStream({ id: sessionId, viewer }: LiveSession, since: Date, left: AbortSignal): ReadableStream<Uint8Array> {
  let end: (() => void) | null = null;
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const waiting: string[] = [];
        let synced = false;
        const send = (event: "sync" | "news", data: string, at = Date.now()) => {
          if ((controller.desiredSize ?? 0) < -MOST_WAITING_BYTES) end?.();
          else controller.enqueue(encoder.encode(`event: ${event}\nid: ${at}\ndata: ${data}\n\n`));
        };
        // What comes while the first look is under way follows it: nothing falls between.
        const unsubscribe = await caseFeed().subscribe((news) => (synced ? send("news", news) : waiting.push(news)));
        const deafen = await notifications().subscribe(SESSION_ENDED_CHANNEL, (ended) => ended === sessionId && end?.());
        const beat = setInterval(() => {
          isMemberSignedIn(viewer).then(
            (still) => (still ? controller.enqueue(encoder.encode(": here\n\n")) : end?.()),
            (error: unknown) => logError("board could not check its reader", error),
          );
        }, BEAT_MS);
        const close = () => end?.();
        end = () => {
          end = null;
          open.delete(close);
          clearInterval(beat);
          unsubscribe();
          deafen();
          left.removeEventListener("abort", close);
          controller.close();
        };
        left.addEventListener("abort", close);
        open.add(close);
        try {
          const at = Date.now();
          const sync: BoardSync = { at, ...(await listCasesSince(viewer, since)) };
          if (end === null) return;
          send("sync", JSON.stringify(sync), at);
          for (const news of waiting) send("news", news);
          synced = true;
        } catch (error) {
          logError("board could not be read", error);
          close();
        }
      },
      cancel: () => end?.(),
    },
    { highWaterMark: 0, size: (chunk) => chunk.byteLength },
  );
}
