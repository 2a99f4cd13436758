import "server-only";
import type { Sex } from "@/lib/clinical/types";
import { db } from "../client";
import type { Viewer } from "../viewer";

/** What guests say about themselves; null or empty is "not said". Lists hold one name each. */
export interface GuestProfile {
  /** years, 0 to 130 */
  age: number | null;
  sex: Sex | null;
  pregnant: boolean | null;
  conditions: readonly string[];
  medications: readonly string[];
  allergies: readonly string[];
}

const MAX_NAME = 200;

/** Trimmed, without empty ones and without the same again in other letters. */
export function cleanNames(names: readonly string[]): string[] {
  const trimmed = names.map((name) => name.trim().replace(/\s+/g, " ").slice(0, MAX_NAME)).filter((name) => name !== "");
  return [...new Map(trimmed.map((name) => [name.toLowerCase(), name] as const).reverse()).values()].reverse();
}

/** Writes the guest's own record, in place of what they said before, and makes it the current one. @returns its patient id */
export async function saveGuestProfile(viewer: Viewer, profile: GuestProfile): Promise<string> {
  const own = { ownerUserId: viewer.userId };
  const facts = { statedAge: profile.age, sex: profile.sex, pregnant: profile.sex === "male" ? null : profile.pregnant };
  return db.$transaction(async (tx) => {
    const { id } = await tx.patient.upsert({
      where: own,
      create: { ...own, kind: "guest", name: "Guest", ...facts },
      update: facts,
      select: { id: true },
    });
    const ofPatient = { where: { patientId: id } };
    await tx.condition.deleteMany(ofPatient);
    await tx.medication.deleteMany(ofPatient);
    await tx.allergy.deleteMany(ofPatient);
    await tx.condition.createMany({ data: cleanNames(profile.conditions).map((name, position) => ({ patientId: id, name, position })) });
    await tx.medication.createMany({ data: cleanNames(profile.medications).map((name) => ({ patientId: id, name })) });
    await tx.allergy.createMany({ data: cleanNames(profile.allergies).map((substance) => ({ patientId: id, substance })) });
    await tx.user.update({ where: { id: viewer.userId }, data: { currentPatientId: id }, select: { id: true } });
    return id;
  });
}
