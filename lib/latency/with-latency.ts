import type { Agent, NameIn } from "@/lib/graph/types";
import { InjectedFaultError } from "./faults";
import { HANG_MS } from "./simulation";
import type { Simulation } from "./simulation";
import { wait, waitForAbort } from "./wait";

/**
 * The same agent in a pretended outside world: it first waits, then runs, or fails as the simulation says. Its
 * deadline is for its own work, so the waiting is added to it; one that is made to hang is given up after
 * {@link HANG_MS} at the latest, since those who watch know that nothing will come. Wrap an agent for one turn; a
 * simulation without wait and fault gives back the agent itself.
 *
 * @param junk what the agent gives when the fault is `junk`; without it, `junk` makes the agent fail as one does
 * that notices the nonsense
 */
export function withLatency<Input, Outputs, Name extends NameIn<Outputs>, Need extends NameIn<Outputs>>(
  agent: Agent<Input, Outputs, Name, Need>,
  { waitMs, fault }: Simulation,
  junk?: () => Outputs[Name],
): Agent<Input, Outputs, Name, Need> {
  if (waitMs <= 0 && fault === null) return agent;
  return {
    name: agent.name,
    needs: agent.needs,
    deadlineMs: (fault === "hang" ? Math.min(agent.deadlineMs, HANG_MS) : agent.deadlineMs) + waitMs,
    run: async (inputs, context) => {
      await wait(waitMs, context.signal);
      if (fault === "hang") await waitForAbort(context.signal);
      if (fault === "junk" && junk !== undefined) return junk();
      if (fault !== null) throw new InjectedFaultError(agent.name, fault);
      return agent.run(inputs, context);
    },
  };
}
