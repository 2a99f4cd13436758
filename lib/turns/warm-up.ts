import "server-only";
import { assess } from "@/lib/clinical/assess";
import { scoreInWorker } from "@/lib/agents/risk/score-pool";
import { pingDatabase } from "@/lib/data/ping-database";
import type { TriageCase } from "@/lib/clinical/types";

const EXAMPLE: TriageCase = {
  messages: [{ role: "patient", text: "I have had a sore throat and a mild fever of 38.1 for two days, no cough." }],
  age: 30,
  conditions: [],
  medications: [],
  allergies: [],
};
const WITHIN_MS = 10_000;

/**
 * Pays once what would make the first patient wait: the clinical engine's word index, the first database connection
 * and the first worker thread each take longer than a whole screen may.
 */
export async function warmUp(): Promise<void> {
  assess(EXAMPLE);
  await Promise.all([pingDatabase(WITHIN_MS), scoreInWorker("qsofa", {}, AbortSignal.timeout(WITHIN_MS))]);
}
