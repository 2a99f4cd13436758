import type { Agent, NameIn } from "@/lib/graph/types";
import { LINE_WITHIN_MS } from "./line-within";
import type { WorkSlots } from "./work-slots";

/**
 * The same agent, at work only while it has one of the process's slots. Its deadline is for its own work: while it stands in
 * our own line, it has {@link LINE_WITHIN_MS} instead. Without slots it gives back the agent itself.
 */
export function withSlot<Input, Outputs, Name extends NameIn<Outputs>, Need extends NameIn<Outputs>>(
  agent: Agent<Input, Outputs, Name, Need>,
  slots: WorkSlots | undefined,
): Agent<Input, Outputs, Name, Need> {
  if (slots === undefined) return agent;
  return {
    ...agent,
    run: async (inputs, context) => {
      context.restartDeadline?.(LINE_WITHIN_MS);
      const giveBack = await slots.take(context.signal);
      try {
        context.restartDeadline?.(agent.deadlineMs);
        return await agent.run(inputs, context);
      } finally {
        giveBack();
      }
    },
  };
}
