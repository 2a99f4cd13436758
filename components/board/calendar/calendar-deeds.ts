import type { ActionResult } from "@/lib/turns/problem";

export type AbsenceKind = "holiday" | "sick" | "other";

export const ABSENCE_WORDS: Readonly<Record<AbsenceKind, string>> = { holiday: "On holiday", sick: "Sick", other: "Away for another reason" };

/** Everything that the calendar asks of the server. Handed down from the page; components import none of it. */
export interface CalendarDeeds {
  bookForPatient: (input: { caseId: string; slotId: string; reason: string }) => Promise<ActionResult>;
  moveForPatient: (input: { appointmentId: string; slotId: string }) => Promise<ActionResult>;
  cancelForPatient: (input: { appointmentId: string }) => Promise<ActionResult>;
  /** `from` and `to` are by the clinician's wall clock: "2026-11-24T09:00" */
  blockTime: (input: { clinicianId: string; kind: AbsenceKind; from: string; to: string }) => Promise<ActionResult<{ needMove: number }>>;
  unblockTime: (input: { absenceId: string }) => Promise<ActionResult>;
}

/** Whom a time is being looked for: a visit that is to be moved, or a patient who has none yet. */
export type Placing =
  | { kind: "move"; appointmentId: string; patient: string; about: string; specialty: string }
  | { kind: "book"; caseId: string; patient: string; about: string; specialty: string | null };
