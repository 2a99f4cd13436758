"use server";

import { z } from "zod";
import { experimentNames } from "@/lib/learn/experiments/all";
import { LessonBusy, runExperiment as run } from "@/lib/learn/experiment-pool";
import type { ExperimentTrace } from "@/lib/learn/types";
import { logError } from "@/lib/log";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";

const NAMES = new Set(experimentNames().map((names) => names.join("/")));
const requestInput = z
  .strictObject({ experiment: z.string().max(40), variant: z.string().max(40), atOnce: z.int().min(1).max(12) })
  .refine(({ experiment, variant }) => NAMES.has(`${experiment}/${variant}`));

const BUSY = {
  code: "lesson_busy",
  message: "Others are running experiments at the moment.",
  nextStep: "Wait a few seconds, then run it again.",
};

/** Runs one experiment of the lesson and gives what was measured. Open to everyone: it touches nobody's data. */
export async function runExperiment(input: unknown): Promise<ActionResult<ExperimentTrace>> {
  const request = requestInput.safeParse(input);
  if (!request.success) return { ok: false, error: PROBLEMS.badInput };
  try {
    return { ok: true, value: await run(request.data) };
  } catch (error) {
    if (error instanceof LessonBusy) return { ok: false, error: BUSY };
    logError("experiment failed", error);
    return { ok: false, error: PROBLEMS.unexpected };
  }
}
