import { useEffect, useState } from "react";
import type { BoardCase } from "@/lib/board/board-case";
import { withNews, withSync, type BoardNews, type BoardSync, type Cases } from "@/lib/board/board-news";

export type BoardConnection = "connecting" | "open" | "lost" | "signed_out";

/**
 * The open cases, as they change: one that changes comes alone and replaces its earlier reading. After a lost
 * connection the browser connects again by itself and is told what it missed.
 * @param at when `initial` was read, ms since the epoch
 */
export function useBoardFeed(initial: readonly BoardCase[], at: number): { cases: Cases; connection: BoardConnection } {
  const [cases, setCases] = useState<Cases>(() => new Map(initial.map((each) => [each.caseId, each])));
  const [connection, setConnection] = useState<BoardConnection>("connecting");
  useEffect(() => {
    const source = new EventSource(`/api/board/stream?since=${at}`);
    source.addEventListener("sync", ({ data }: MessageEvent<string>) => {
      setConnection("open");
      // Written by this program's own server, for this page.
      setCases((known) => withSync(known, JSON.parse(data) as BoardSync));
    });
    source.addEventListener("news", ({ data }: MessageEvent<string>) => setCases((known) => withNews(known, JSON.parse(data) as BoardNews)));
    // A stream that is refused is not tried again: the session is over.
    source.addEventListener("error", () => setConnection(source.readyState === EventSource.CLOSED ? "signed_out" : "lost"));
    return () => source.close();
  }, [at]);
  return { cases, connection };
}
