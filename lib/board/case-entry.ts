import type { Urgency } from "@/lib/clinical/types";

export type CaseEntryKind = "claim" | "release" | "acknowledge" | "urgency" | "message" | "close" | "reopen";

/** What somebody of the care team did about a case. */
export interface CaseEntry {
  id: string;
  kind: CaseEntryKind;
  /** as they were called then: "Dr Priya Nair" */
  author: string;
  /** the message, or the reason for the new level */
  text: string | null;
  from: Urgency | null;
  to: Urgency | null;
  /** ISO 8601 */
  at: string;
}

/** What the patient is shown of it, in the chat. */
export const SHOWN_TO_PATIENT = ["message", "urgency", "close"] as const satisfies readonly CaseEntryKind[];
export type TeamEntry = CaseEntry & { kind: (typeof SHOWN_TO_PATIENT)[number] };

export const CASE_OUTCOMES = ["advised", "booked", "referred", "unreachable", "not_needed"] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const OUTCOME_WORDS: Readonly<Record<CaseOutcome, string>> = {
  advised: "Advice given",
  booked: "Visit booked",
  referred: "Sent on to somebody else",
  unreachable: "Could not be reached",
  not_needed: "Nothing to be done",
};
