import "server-only";
import { requireViewer } from "@/lib/auth/viewer";
import type { Viewer } from "@/lib/data/viewer";
import { logError } from "@/lib/log";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";

/**
 * Does an action's work for whoever asks. What it throws is answered with a sentence and logged by class and code:
 * left to itself the server prints an error whole, and a database's error may quote what a patient wrote.
 */
export async function asViewer<Value>(work: (viewer: Viewer) => Promise<ActionResult<Value>>): Promise<ActionResult<Value>> {
  try {
    return await work(await requireViewer());
  } catch (error) {
    logError("action failed", error);
    return { ok: false, error: PROBLEMS.unexpected };
  }
}
