import { useCallback, useEffect, useRef, useState } from "react";
import { readChunks } from "@/components/chat/transport/read-chunks";
import { CONNECTION_LOST } from "@/components/chat/transport/turn-problem";
import type { CrowdOrder } from "@/lib/stage/crowd-types";
import type { Mode } from "@/lib/graph/types";
import type { LatencyProfile } from "@/lib/turns/types";
import { foldCrowd, NO_CROWD } from "./fold-crowd";
import type { CrowdView } from "./fold-crowd";
import type { StageActions } from "./stage-actions";

/** The longest silence of a crowd that is well: the server tells five times a second, but one that has much to do may be late. */
const STALL_MS = 60_000;

/** Many patients at once: how it goes, and what can be done with it. */
export function useCrowd(actions: StageActions) {
  const [view, setView] = useState(NO_CROWD);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const start = useCallback(
    (crowd: { patients: number; order: CrowdOrder; mode: Mode; profile: LatencyProfile }) => {
      const reading = new AbortController();
      current.current = reading;
      const update = (change: (view: CrowdView) => CrowdView) => {
        if (current.current === reading) setView(change);
      };
      setView({ ...NO_CROWD, running: true, patients: crowd.patients, order: crowd.order });
      const read = async () => {
        for await (const progress of readChunks(await actions.runPatients(crowd), STALL_MS, reading.signal)) update((now) => foldCrowd(now, progress));
      };
      read()
        .catch(() => update((now) => ({ ...now, problem: { ...CONNECTION_LOST, nextStep: "Look at your network, then run the patients again." } })))
        .finally(() => update((now) => ({ ...now, running: false })));
    },
    [actions],
  );

  const stop = useCallback(() => {
    if (current.current !== null) actions.stopPatients().catch(() => setView((now) => ({ ...now, problem: CONNECTION_LOST })));
  }, [actions]);

  const reset = useCallback(() => {
    // The server removes the chats by itself, also when a crowd is stopped.
    if (current.current !== null) actions.stopPatients().catch(() => undefined);
    current.current = null;
    setView(NO_CROWD);
  }, [actions]);

  return { view, start, stop, reset };
}
