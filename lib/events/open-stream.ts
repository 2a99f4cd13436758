import "server-only";
import type { LiveSession } from "@/lib/auth/live-session";
import type { FeedCursor } from "@/lib/data/events/feed-cursor";
import { feedReachesBack } from "@/lib/data/events/read-feed";
import { logError } from "@/lib/log";
import type { Recipient } from "./events";
import { feed, type Follower } from "./feed";
import { encodeReady } from "./sse";

/** So many pieces may wait for a browser that reads slowly; then it is closed, and comes back for the rest. */
const MOST_WAITING = 256;

/**
 * What concerns a viewer, as a stream of server-sent events: first what they missed, in order and once, then what
 * happens. It ends with the session, with the server, or when the browser goes.
 * @param after from where on; null from now on
 */
export function openEventStream({ id: sessionId, viewer, endsAt }: LiveSession, after: FeedCursor | null): ReadableStream<Uint8Array> {
  const own: Recipient = `user:${viewer.userId}`;
  const recipients: readonly Recipient[] = viewer.role === "care_team" ? [own, "care_team"] : [own];
  let follower: Follower | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        let open = true;
        const me: Follower = {
          recipients,
          sessionId,
          sessionEndsAt: endsAt.getTime(),
          send(chunk) {
            if (!open) return;
            if ((controller.desiredSize ?? 0) <= 0) me.close();
            else controller.enqueue(chunk);
          },
          close() {
            if (!open) return;
            open = false;
            feed().leave(me);
            controller.close();
          },
        };
        follower = me;
        try {
          const end = await feed().follow(me, after);
          me.send(encodeReady(after ?? end, after !== null && !(await feedReachesBack(after))));
          await feed().catchUp(me);
        } catch (error) {
          logError("event stream could not be opened", error);
          me.close();
        }
      },
      cancel() {
        if (follower !== undefined) feed().leave(follower);
      },
    },
    { highWaterMark: MOST_WAITING },
  );
}
