import { useEffect, useState } from "react";
import type { PlannedAgent } from "@/lib/stage/plan-run";
import { KNOWN_SCENARIO, stagingOf } from "../scenario";
import type { Scenario } from "../scenario";
import { scenarioFromHash, scenarioToHash } from "../scenario-hash";
import type { StageActions } from "../stage-actions";
import type { ExpectedAgent } from "./predict";
import type { ShownAgentName } from "@/lib/turns/types";

/** What the scenario will make each agent wait, as the server says; null until it has said so. Waits set by hand are not in it. */
export function usePlan({ planRun }: Pick<StageActions, "planRun">, { profile, seed, faults, modelFault }: Scenario): readonly PlannedAgent[] | null {
  const [plan, setPlan] = useState<{ key: string; agents: readonly PlannedAgent[] } | null>(null);
  const key = scenarioToHash({ ...KNOWN_SCENARIO, profile, seed, faults, modelFault });
  useEffect(() => {
    let wanted = true;
    const asked = scenarioFromHash(key);
    planRun({ profile: asked.profile, staging: stagingOf(asked) })
      .then((planned) => {
        if (wanted && planned.ok) setPlan({ key, agents: planned.value });
      })
      // Without a plan there is no prediction; whatever is run is measured all the same.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [planRun, key]);
  return plan?.key === key ? plan.agents : null;
}

/** The plan with the waits that were set by hand. */
export function expectedAgents(plan: readonly PlannedAgent[], { waits }: Pick<Scenario, "waits">): ExpectedAgent<ShownAgentName>[] {
  return plan.map(({ name, needs, waitMs, faultMs }) => ({ name, needs, ms: (waits[name] ?? waitMs) + faultMs }));
}
