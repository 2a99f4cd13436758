import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Scenario } from "./scenario";
import { scenarioFromHash, scenarioToHash } from "./scenario-hash";

const CHANGED = "gather-scenario-changed";
/** Browsers refuse to change the address more often than some hundred times in ten seconds, and a slider is dragged faster. */
const WRITE_EVERY_MS = 150;

/** What is not yet in the address, without its `#`; null when all of it is. */
let unwritten: string | null = null;
let writing: ReturnType<typeof setTimeout> | null = null;

function subscribe(notify: () => void) {
  const events = ["hashchange", "popstate", CHANGED];
  for (const event of events) window.addEventListener(event, notify);
  return () => {
    for (const event of events) window.removeEventListener(event, notify);
  };
}

function currentHash(): string {
  return unwritten ?? window.location.hash.replace(/^#/, "");
}

function write(): void {
  writing = null;
  if (unwritten === null) return;
  window.history.replaceState(null, "", unwritten === "" ? window.location.pathname : `#${unwritten}`);
  unwritten = null;
  writing = setTimeout(write, WRITE_EVERY_MS);
}

/** The scenario of the address, so that its link repeats the demonstration. A change replaces the address. */
export function useScenario(): [Scenario, (change: Partial<Scenario>) => void] {
  const hash = useSyncExternalStore(subscribe, currentHash, () => "");
  const scenario = useMemo(() => scenarioFromHash(hash), [hash]);
  const change = useCallback((next: Partial<Scenario>) => {
    unwritten = scenarioToHash({ ...scenarioFromHash(currentHash()), ...next });
    if (writing === null) write();
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [scenario, change];
}
