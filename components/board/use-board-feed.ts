import { useEffect, useState } from "react";
import type { BoardCase } from "@/lib/board/board-case";
import { withNews, withSync, type BoardNews, type BoardSync, type Cases } from "@/lib/board/board-news";

export type BoardConnection = "connecting" | "open" | "lost" | "signed_out";

const ADDRESS = "/api/board/stream";
const TRY_AGAIN_MS = 3_000;

/**
 * The open cases, as they change: one that changes comes alone and replaces its earlier reading. After a lost
 * connection the board is told what it missed.
 * @param at when `initial` was read, ms since the epoch
 */
export function useBoardFeed(initial: readonly BoardCase[], at: number): { cases: Cases; connection: BoardConnection } {
  const [cases, setCases] = useState<Cases>(() => new Map(initial.map((each) => [each.caseId, each])));
  const [connection, setConnection] = useState<BoardConnection>("connecting");
  useEffect(() => {
    const leaving = new AbortController();
    // What is told was written by this program's own server, for this page.
    follow(String(at), leaving.signal, {
      onSync: (data) => setCases((known) => withSync(known, JSON.parse(data) as BoardSync)),
      onNews: (data) => setCases((known) => withNews(known, JSON.parse(data) as BoardNews)),
      onConnection: setConnection,
    });
    return () => leaving.abort();
  }, [at]);
  return { cases, connection };
}

interface Told {
  onSync: (data: string) => void;
  onNews: (data: string) => void;
  onConnection: (connection: BoardConnection) => void;
}

/** Follows the stream until `left`. The browser itself connects again after a broken connection, but not after an answer that is none. */
function follow(since: string, left: AbortSignal, told: Told): void {
  let last = since;
  const source = new EventSource(`${ADDRESS}?since=${last}`);
  const close = () => source.close();
  left.addEventListener("abort", close);
  source.addEventListener("sync", ({ data, lastEventId }: MessageEvent<string>) => {
    last = lastEventId;
    told.onConnection("open");
    told.onSync(data);
  });
  source.addEventListener("news", ({ data, lastEventId }: MessageEvent<string>) => {
    last = lastEventId;
    told.onNews(data);
  });
  source.addEventListener("error", () => {
    told.onConnection("lost");
    if (source.readyState !== EventSource.CLOSED) return;
    left.removeEventListener("abort", close);
    void isSignedOut(left).then((over) => {
      if (over) told.onConnection("signed_out");
      else setTimeout(() => !left.aborted && follow(last, left, told), TRY_AGAIN_MS);
    });
  });
}

/** Whether the stream is refused because the session is over, and not because the server is away. */
async function isSignedOut(left: AbortSignal): Promise<boolean> {
  const asked = new AbortController();
  try {
    const { status } = await fetch(ADDRESS, { signal: AbortSignal.any([asked.signal, left]) });
    return status === 404;
  } catch {
    return false;
  } finally {
    asked.abort();
  }
}
