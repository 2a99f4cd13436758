import { randomUUID } from "node:crypto";
import { db } from "../client";

const MINUTE_MS = 60_000;

/** Sees patients in person at every hour of the week, also across midnight. */
const AROUND_THE_CLOCK = [1, 2, 3, 4, 5, 6, 7].map((isoWeekday) => ({ isoWeekday, fromMin: 0, toMin: 2_880, kind: "in_person" as const, slotMin: 20 }));

/** A clinician of her own specialty, so that no other test's slots are found beside hers. */
export async function aClinician(specialty = `specialty ${randomUUID()}`): Promise<{ id: string; specialty: string }> {
  const id = randomUUID();
  await db.clinician.create({ data: { id, slug: id, name: "Dr Test", specialty, hours: { create: AROUND_THE_CLOCK } }, select: { id: true } });
  return { id, specialty };
}

/** A free slot of 20 minutes. @returns its id */
export async function aSlot(clinicianId: string, startsAt: Date): Promise<string> {
  const endsAt = new Date(startsAt.getTime() + 20 * MINUTE_MS);
  const { id } = await db.slot.create({ data: { clinicianId, startsAt, endsAt }, select: { id: true } });
  return id;
}

export function inHours(hours: number, from = new Date()): Date {
  return new Date(from.getTime() + hours * 60 * MINUTE_MS);
}
