import { useCallback, useEffect, useRef, useState } from "react";
import { CHANNEL, readState } from "./stage-channel";
import type { AudienceState, RemoteCommand, ToAudience } from "./stage-channel";

/** The audience's window tells of itself every two seconds. */
const GONE_AFTER_MS = 6_000;

/** The audience's window, seen from the presenter's: null until it has told of itself, and not `there` when it has fallen silent. */
export function useRemote() {
  const [heard, setHeard] = useState<{ state: AudienceState; atMs: number } | null>(null);
  const [nowMs, setNowMs] = useState(0);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const state = readState(data);
      if (state === null) return;
      setNowMs(Date.now());
      setHeard({ state, atMs: Date.now() });
    };
    const hello: ToAudience = { type: "hello" };
    opened.postMessage(hello);
    const timer = setInterval(() => setNowMs(Date.now()), 500);
    return () => {
      clearInterval(timer);
      opened.close();
    };
  }, []);
  const send = useCallback((command: RemoteCommand) => {
    const message: ToAudience = { type: "command", command };
    channel.current?.postMessage(message);
  }, []);
  return { state: heard?.state ?? null, there: heard !== null && nowMs - heard.atMs < GONE_AFTER_MS, nowMs, send };
}
