import { useCallback, useSyncExternalStore } from "react";

const MARK = "wall";

const listeners = new Set<() => void>();
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", listener);
  };
}

/** Whether the board hangs on a wall: larger, without names and buttons. Kept in the address (`/board#wall`), which a wall's browser opens by itself. */
export function useWall(): [boolean, () => void] {
  const wall = useSyncExternalStore(
    subscribe,
    () => window.location.hash === `#${MARK}`,
    () => false,
  );
  const toggle = useCallback(() => {
    window.history.replaceState(null, "", window.location.hash === `#${MARK}` ? window.location.pathname : `#${MARK}`);
    for (const listener of listeners) listener();
  }, []);
  return [wall, toggle];
}
