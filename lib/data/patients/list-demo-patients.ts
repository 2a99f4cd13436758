import "server-only";
import { db } from "../client";
import { patientSummary, patientSummarySelect, type PatientSummary } from "./patient-summary";

export interface DemoPatient extends PatientSummary {
  slug: string;
  interest: string;
}

/** The patients that anybody may continue as, youngest first. Nothing of theirs is secret: they are made up. */
export async function listDemoPatients(now = new Date()): Promise<readonly DemoPatient[]> {
  const patients = await db.patient.findMany({
    where: { kind: "demo" },
    orderBy: [{ birthDate: "desc" }, { name: "asc" }],
    select: { ...patientSummarySelect, slug: true },
  });
  return patients.map((patient) => ({
    ...patientSummary(patient, now),
    slug: patient.slug ?? patient.id,
    interest: patient.interest ?? "",
  }));
}
