import "server-only";
import { getViewer, requireViewer } from "@/lib/auth/viewer";
import type { Viewer } from "@/lib/data/viewer";
import { logError } from "@/lib/log";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";

/**
 * Does an action's work for whoever asks, who becomes a guest if they are nobody yet. What it throws is answered with
 * a sentence and logged by class and code: left to itself the server prints an error whole, and a database's error may
 * quote what a patient wrote.
 */
export async function asViewer<Value>(work: (viewer: Viewer) => Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
  try {
    return await work(await requireViewer());
  } catch (error) {
    logError("action failed", error);
    return { ok: false, error: PROBLEMS.unexpected };
  }
}

/** The same for what only somebody who was here before can ask: a stranger owns nothing, and no guest is made of them. */
export async function asKnownViewer<Value>(work: (viewer: Viewer) => Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
  try {
    const viewer = await getViewer();
    return viewer === null ? { ok: false, error: PROBLEMS.visitEnded } : await work(viewer);
  } catch (error) {
    logError("action failed", error);
    return { ok: false, error: PROBLEMS.unexpected };
  }
}
