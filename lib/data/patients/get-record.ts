import "server-only";
import { db } from "../client";
import type { Prisma } from "../generated/client";
import type { Viewer } from "../viewer";
import { ageInYears } from "./age";
import { patientSummarySelect, type PatientSummary } from "./patient-summary";

/** Everything on record about a patient. Days are ISO dates, moments ISO 8601 in UTC. */
export interface FullRecord extends PatientSummary {
  birthDate: string | null;
  dueDate: string | null;
  conditions: readonly { id: string; name: string; since: string | null; resolved: string | null; note: string | null }[];
  allergies: readonly { id: string; substance: string; reaction: string | null }[];
  /** what is taken now first */
  medications: readonly {
    id: string;
    name: string;
    dose: string | null;
    frequency: string | null;
    startedOn: string | null;
    stoppedOn: string | null;
  }[];
  /** newest first */
  observations: readonly {
    id: string;
    code: string;
    value: number;
    unit: string;
    takenAt: string;
    source: "clinic" | "home" | "laboratory";
  }[];
  /** newest first */
  visits: readonly { id: string; at: string; reason: string; summary: string; seenBy: string }[];
}

const recordSelect = {
  ...patientSummarySelect,
  dueDate: true,
  conditions: {
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, name: true, since: true, resolved: true, note: true },
  },
  allergies: { orderBy: { substance: "asc" }, select: { id: true, substance: true, reaction: true } },
  medications: {
    orderBy: [{ stoppedOn: { sort: "desc", nulls: "first" } }, { name: "asc" }],
    select: { id: true, name: true, dose: true, frequency: true, startedOn: true, stoppedOn: true },
  },
  observations: {
    orderBy: [{ takenAt: "desc" }, { code: "asc" }],
    select: { id: true, code: true, value: true, unit: true, takenAt: true, source: true },
  },
  visits: { orderBy: { at: "desc" }, select: { id: true, at: true, reason: true, summary: true, seenBy: true } },
} as const satisfies Prisma.PatientSelect;

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/** The whole record of the viewer's current patient; null when there is none yet. */
export async function getRecord(viewer: Viewer, now = new Date()): Promise<FullRecord | null> {
  const patient = await db.patient.findFirst({
    where: { currentFor: { some: { id: viewer.userId } } },
    select: recordSelect,
  });
  if (patient === null) return null;
  const { birthDate, statedAge, dueDate, ...rest } = patient;
  return {
    ...rest,
    birthDate: day(birthDate),
    dueDate: day(dueDate),
    age: ageInYears({ birthDate, statedAge }, now),
    mainCondition: rest.conditions.find(({ resolved }) => resolved === null)?.name ?? null,
    conditions: rest.conditions.map((row) => ({ ...row, since: day(row.since), resolved: day(row.resolved) })),
    medications: rest.medications.map((row) => ({ ...row, startedOn: day(row.startedOn), stoppedOn: day(row.stoppedOn) })),
    observations: rest.observations.map((row) => ({ ...row, takenAt: row.takenAt.toISOString() })),
    visits: rest.visits.map((row) => ({ ...row, at: row.at.toISOString() })),
  };
}
