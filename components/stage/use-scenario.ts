import { useCallback, useMemo, useSyncExternalStore } from "react";
import { scenarioFromHash, scenarioToHash } from "./scenario";
import type { Scenario } from "./scenario";

const CHANGED = "gather-scenario-changed";

function subscribe(notify: () => void) {
  const events = ["hashchange", "popstate", CHANGED];
  for (const event of events) window.addEventListener(event, notify);
  return () => {
    for (const event of events) window.removeEventListener(event, notify);
  };
}

/** The scenario of the address, so that its link repeats the demonstration. A change replaces the address. */
export function useScenario(): [Scenario, (change: Partial<Scenario>) => void] {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => "",
  );
  const scenario = useMemo(() => scenarioFromHash(hash), [hash]);
  const change = useCallback((next: Partial<Scenario>) => {
    const changed = scenarioToHash({ ...scenarioFromHash(window.location.hash), ...next });
    window.history.replaceState(null, "", changed === "" ? window.location.pathname : `#${changed}`);
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [scenario, change];
}
