import type { Agent, NameIn } from "@/lib/graph/types";
import { LINE_WITHIN_MS } from "./line-within";
import { othersFirst } from "./others-first";

/** The same agent, which begins to compute when it is its turn. Its deadline is for its own work, not for that line. */
export function inTurn<Input, Outputs, Name extends NameIn<Outputs>, Need extends NameIn<Outputs>>(
  agent: Agent<Input, Outputs, Name, Need>,
): Agent<Input, Outputs, Name, Need> {
  return {
    ...agent,
    run: async (inputs, context) => {
      context.restartDeadline?.(LINE_WITHIN_MS);
      await othersFirst(context.signal);
      context.restartDeadline?.(agent.deadlineMs);
      return agent.run(inputs, context);
    },
  };
}
