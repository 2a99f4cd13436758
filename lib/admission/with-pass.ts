import "server-only";
import type { Viewer } from "@/lib/data/viewer";
import { metrics } from "@/lib/telemetry/registry";
import type { Problem } from "@/lib/turns/problem";
import { admission } from "./admission";

/**
 * What limits hold for a request besides those of the process: the patient's and the address's. "none" is for the
 * stage's crowd, whose one presenter stands for many patients: it is offered in developer mode only, has a limit of its
 * own, and waits at the same door as everybody.
 */
export type Limits = { address: string | null } | "none";

interface Requested<Result> {
  /** the same again counts once */
  requestId: string;
  /** the patient's limits alone, unless given */
  limits?: Limits | undefined;
  /** begins the turn; calls `keep` when it has begun, and what that gives when it has ended */
  begin: (keep: () => () => void) => Promise<Result>;
  refused: (problem: Problem) => Result;
}

/** Begins a turn if the limits let it. A turn that does not begin after all counts for nothing. */
export async function withPass<Result>(viewer: Viewer, { requestId, limits = { address: null }, begin, refused }: Requested<Result>): Promise<Result> {
  if (limits === "none") return begin(() => () => undefined);
  const pass = admission().requestTurn({ userId: viewer.userId, address: limits.address }, requestId);
  if (!pass.ok) {
    metrics().refusals.inc({ code: pass.problem.code });
    return refused(pass.problem);
  }
  let kept = false;
  try {
    return await begin(() => {
      kept = true;
      return pass.release;
    });
  } finally {
    if (!kept) pass.release();
  }
}
