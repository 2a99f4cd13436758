import { useSyncExternalStore } from "react";

const MINUTE_MS = 60_000;

function subscribe(notify: () => void) {
  const timer = setInterval(notify, MINUTE_MS / 4);
  return () => clearInterval(timer);
}

/** The current minute in ms since the epoch; `onServer` (the page's own clock) until the page is interactive. */
export function useNow(onServer: number): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS,
    () => onServer,
  );
}
