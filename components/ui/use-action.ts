import { useCallback, useState } from "react";
import type { ActionResult, Problem } from "@/lib/turns/problem";

const NO_ANSWER: Problem = {
  code: "no_answer",
  message: "The server did not answer.",
  nextStep: "Look at your network, then try again.",
};

/** Runs an action of the server: whether it is under way, and what went wrong with it, in words. */
export function useAction<Input, Value>(action: (input: Input) => Promise<ActionResult<Value>>) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (input: Input): Promise<ActionResult<Value>> => {
      setPending(true);
      setProblem(null);
      const result = await action(input).catch((): ActionResult<Value> => ({ ok: false, error: NO_ANSWER }));
      setPending(false);
      if (!result.ok) setProblem(result.error);
      return result;
    },
    [action],
  );
  return { run, pending, problem };
}
