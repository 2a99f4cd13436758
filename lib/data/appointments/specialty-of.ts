import { z } from "zod";

const assessed = z.looseObject({ assessment: z.looseObject({ specialty: z.string() }) });

/** The specialty that an assessment asks for. @param output what the agent `medical` found @returns null when it made none */
export function specialtyOf(output: unknown): string | null {
  const medical = assessed.safeParse(output);
  return medical.success ? medical.data.assessment.specialty : null;
}
