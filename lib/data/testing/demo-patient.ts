import { randomUUID } from "node:crypto";
import { db } from "../client";

/** A demo patient of 40 years with nothing on record. @returns the id */
export async function aDemoPatient(): Promise<string> {
  const id = randomUUID();
  await db.patient.create({
    data: { id, kind: "demo", slug: id, name: "Test Patient", birthDate: new Date("1986-01-01"), interest: "for tests" },
    select: { id: true },
  });
  return id;
}
