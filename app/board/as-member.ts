import "server-only";
import type { z } from "zod";
import { getMember } from "@/lib/auth/care-team";
import type { Viewer } from "@/lib/data/viewer";
import { logError } from "@/lib/log";
import { PROBLEMS, type ActionResult, type Problem } from "@/lib/turns/problem";

export const NO_SUCH_CASE: Problem = {
  code: "case_not_found",
  message: "This case is not open any more, or you are not signed in as one of the care team.",
  nextStep: "Look at the board as it is now, or sign in again.",
};

/** Does an action's work for a member of the care team who gave what `schema` asks for; anybody else is told that there is no such case. */
export async function asMember<Schema extends z.ZodType, Value>(
  schema: Schema,
  input: unknown,
  work: (viewer: Viewer, request: z.output<Schema>) => Promise<ActionResult<Value>>,
): Promise<ActionResult<Value>> {
  try {
    const member = await getMember();
    if (member === null) return { ok: false, error: NO_SUCH_CASE };
    const request = schema.safeParse(input);
    return request.success ? await work(member.viewer, request.data) : { ok: false, error: PROBLEMS.badInput };
  } catch (error) {
    logError("board action failed", error);
    return { ok: false, error: PROBLEMS.unexpected };
  }
}
