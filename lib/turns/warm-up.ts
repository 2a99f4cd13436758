import "server-only";
import { assess } from "@/lib/clinical/assess";
import type { TriageCase } from "@/lib/clinical/types";

const EXAMPLE: TriageCase = {
  messages: [{ role: "patient", text: "I have had a sore throat and a mild fever of 38.1 for two days, no cough." }],
  age: 30,
  conditions: [],
  medications: [],
  allergies: [],
};

/**
 * Reads the clinical engine's data once before the first patient does: building its word index takes longer than
 * a whole screen may.
 */
export function warmUp(): void {
  assess(EXAMPLE);
}
