import "server-only";
import type { Viewer } from "@/lib/data/viewer";
import { logError } from "@/lib/log";
import { processSingleton } from "@/lib/process-singleton";
import { PROBLEMS, type Problem } from "@/lib/turns/problem";
import type { CrowdProgress } from "./crowd-types";
import { runCrowd, type CrowdRequest } from "./run-crowd";

interface RunningCrowd {
  userId: string;
  stop: AbortController;
}

const BUSY: Problem = {
  code: "crowd_running",
  message: "This server is already serving a crowd, and serves one at a time.",
  nextStep: "Wait until it is done, or press Stop where it was started.",
};

/** The crowd that this process serves, if any. */
function door(): { crowd: RunningCrowd | null } {
  return processSingleton("stage-crowd", () => ({ crowd: null }));
}

/** Runs a crowd and streams how it goes. One at a time in a process; it ends when its reader goes away. */
export function crowdStream(request: () => Promise<{ viewer: Viewer; crowd: CrowdRequest } | Problem>): ReadableStream<CrowdProgress> {
  const stop = new AbortController();
  return new ReadableStream<CrowdProgress>({
    async start(controller) {
      let reading = true;
      stop.signal.addEventListener("abort", () => (reading = stop.signal.reason !== GONE), { once: true });
      const tell = (progress: CrowdProgress) => {
        if (reading) controller.enqueue(progress);
      };
      try {
        const asked = await request();
        if ("code" in asked) tell({ type: "problem", problem: asked });
        else if (door().crowd !== null) tell({ type: "problem", problem: BUSY });
        else await admitted(asked.viewer, asked.crowd, stop, tell);
      } catch (error) {
        logError("the crowd ended early", error);
        tell({ type: "problem", problem: PROBLEMS.unexpected });
      } finally {
        if (reading) controller.close();
      }
    },
    cancel: () => stop.abort(GONE),
  });
}

const GONE = new Error("The reader of the crowd has gone");

async function admitted(viewer: Viewer, crowd: CrowdRequest, stop: AbortController, tell: (progress: CrowdProgress) => void): Promise<void> {
  door().crowd = { userId: viewer.userId, stop };
  try {
    await runCrowd(viewer, crowd, stop.signal, tell);
  } finally {
    door().crowd = null;
  }
}

/** Stops the viewer's own crowd, if one is being served here. */
export function stopCrowd(viewer: Viewer): void {
  const { crowd } = door();
  if (crowd?.userId === viewer.userId) crowd.stop.abort();
}
