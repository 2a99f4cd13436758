import type { z } from "zod";
import { PROBLEMS, type Problem } from "@/lib/turns/problem";

/** Why an action's input was refused, for the person who sent it. */
export function inputProblem(error: z.ZodError): Problem {
  const text = error.issues.find((issue) => issue.path[0] === "text");
  if (text?.code === "too_small") return PROBLEMS.emptyMessage;
  if (text?.code === "too_big") return PROBLEMS.messageTooLong;
  return PROBLEMS.badInput;
}
