import type { AgentsResult } from "../measure/agents.ts";
import type { CrowdResult } from "../measure/crowd.ts";
import type { EventsResult } from "../measure/events.ts";
import type { FirstEventResult } from "../measure/first-event.ts";
import type { ModesResult } from "../measure/modes.ts";
import type { SoakResult } from "../measure/soak.ts";
import type { Target } from "../targets.ts";

/** Everything that was measured, as `--json` prints it. Times in ms as they were measured; null where not asked for. */
export interface Report {
  /** ISO 8601, UTC */
  startedAt: string;
  conditions: {
    cores: number;
    node: string;
    /** "own", or the address of the server that was measured */
    server: string;
    /** load average of the last minute, before anything was started */
    loadBefore: number;
  };
  modes: ModesResult | null;
  agents: AgentsResult | null;
  firstEvent: FirstEventResult | null;
  /** null also for a server that somebody else runs: its database is out of reach */
  events: EventsResult | null;
  soak: SoakResult | null;
  crowds: CrowdResult[];
  /** of all parts together */
  targets: Target[];
  passed: boolean;
}
