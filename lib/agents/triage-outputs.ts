import type { Assessment, PatientFacts, RedFlagScreen, Region, Urgency, Utterance } from "@/lib/clinical/types";
import type { AnswerCard, InteractionFindings, OfferedSlot, Passage, RiskResult } from "@/lib/turns/types";

/** One measurement of the record, newest of its code first. */
export interface RecordedObservation {
  code: string;
  value: number;
  unit: string;
  /** ISO 8601 */
  takenAt: string;
  source: "clinic" | "home" | "laboratory";
}

/** What the history agent read: the record as it stood when the turn began. */
export interface PatientRecord {
  conditions: readonly { name: string; since: string | null }[];
  allergies: readonly { substance: string; reaction: string | null }[];
  medications: readonly { name: string; dose: string | null; frequency: string | null }[];
  observations: readonly RecordedObservation[];
  visits: readonly { at: string; reason: string; summary: string }[];
}

export interface SafetyFindings extends RedFlagScreen {
  /** the higher of the screen's floor and what the vital signs alone demand */
  floor: Urgency | null;
}

export interface MedicalFindings {
  assessment: Assessment;
  /** whether it is the model's own, and not the engine's in its place */
  own: boolean;
  /** says so when another model had to step in; null otherwise */
  note: string | null;
}

export interface SchedulingFindings {
  slots: readonly OfferedSlot[];
  /** why there are none, or why another specialty is offered; null when nothing needs saying */
  note: string | null;
}

export interface AnswerFindings {
  urgency: Urgency;
  /** characters of the explanation that was streamed */
  textLength: number;
}

/** What each agent of the triage graph gives. */
export interface TriageOutputs {
  safety: SafetyFindings;
  history: PatientRecord;
  knowledge: readonly Passage[];
  interactions: InteractionFindings;
  medical: MedicalFindings;
  risk: readonly RiskResult[];
  scheduling: SchedulingFindings;
  answer: AnswerFindings;
}

/** Where the answer goes while it is being written. */
export interface AnswerSink {
  card(card: AnswerCard): void;
  text(delta: string): void;
}

/** What a turn starts with: the conversation up to and with the message to answer, and who it is about. */
export interface TurnInput {
  turnId: string;
  patientId: string;
  region: Region;
  /** the clock that slots and ages are measured against; the same for a repeat of the turn, so that both find the same */
  asOf: Date;
  facts: PatientFacts;
  conversation: readonly Utterance[];
  answerSink: AnswerSink;
}
