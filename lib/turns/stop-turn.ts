import "server-only";
import { getTurn } from "@/lib/data/turns/get-turn";
import { requestStop } from "@/lib/data/turns/leases";
import type { Viewer } from "@/lib/data/viewer";
import { thisInstance } from "./live-turns";
import { PROBLEMS, type ActionResult } from "./problem";

/** Stops a turn of the viewer's, wherever it runs. What was said is kept; a turn that has ended stays as it is. */
export async function stopTurn(viewer: Viewer, turnId: string): Promise<ActionResult> {
  const turn = await getTurn(viewer, turnId);
  if (turn === null) return { ok: false, error: PROBLEMS.notFound };
  const live = thisInstance().turns.get(turnId);
  if (live !== undefined) live.stop();
  else await requestStop(turnId, new Date());
  return { ok: true, value: undefined };
}
