import type { InteractionReport, ScoreResult, Urgency } from "@/lib/clinical/types";
import type { ModelPort } from "@/lib/model/port";
import type { OfferedSlot, Passage } from "@/lib/turns/types";
import type { PatientRecord } from "./triage-outputs";
import type { WorkSlots } from "./work-slots";

export interface SlotQuery {
  specialty: string;
  urgency: Urgency;
  asOf: Date;
  /** for whose patient a time is held, if they are urgent */
  turnId: string;
  signal: AbortSignal;
}

/** What the outside world says about medicines; `report` only holds what the embedded table lacked. */
export type DrugLookup =
  | { status: "answered"; interactions: InteractionReport["interactions"]; resolved: Readonly<Record<string, string>> }
  | { status: "unreachable"; reason: string };

/** Everything outside their own logic that the agents use. Tests hand in their own; the app's are in app-services.ts. */
export interface TriageServices {
  model: ModelPort;
  /** what was on record at `asOf` */
  record(patientId: string, asOf: Date, signal: AbortSignal): Promise<PatientRecord>;
  searchText(query: string, limit: number, signal: AbortSignal): Promise<readonly Passage[]>;
  searchVector(vector: readonly number[], limit: number, signal: AbortSignal): Promise<readonly Passage[]>;
  lookUpDrugs(names: readonly string[], signal: AbortSignal): Promise<DrugLookup>;
  /** runs one risk model off the event loop */
  score(model: string, inputs: unknown, signal: AbortSignal): Promise<ScoreResult>;
  /** how many agents may be at work with the database at once; all unless given */
  slots?: WorkSlots;
  findSlots(query: SlotQuery): Promise<{ slots: readonly OfferedSlot[]; note: string | null }>;
}
