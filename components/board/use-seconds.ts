import { useSyncExternalStore } from "react";

const SECOND_MS = 1_000;

function subscribe(notify: () => void) {
  const timer = setInterval(notify, SECOND_MS);
  return () => clearInterval(timer);
}

/** The current second in ms since the epoch; `onServer` (the page's own clock) until the page is interactive. */
export function useSeconds(onServer: number): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / SECOND_MS) * SECOND_MS,
    () => onServer,
  );
}
