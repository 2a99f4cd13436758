import { screenRedFlags } from "@/lib/clinical/red-flags/screen";
import { triageAgent } from "./triage-agent";
import { triageCase } from "./triage-case";

/**
 * The deterministic red-flag screen over the whole conversation and record. First in every mode and never
 * simulated; what it finds is the floor for everything that follows.
 */
export const safetyAgent = triageAgent({
  name: "safety",
  needs: [],
  deadlineMs: 2_000,
  run: (_needs, { input }) => Promise.resolve(screenRedFlags(triageCase(input))),
});
