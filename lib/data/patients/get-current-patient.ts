import "server-only";
import { db } from "../client";
import type { Viewer } from "../viewer";
import { patientSummary, patientSummarySelect, type PatientSummary } from "./patient-summary";

/** Whose record the viewer's chats are about right now; null for a guest who has neither said nor asked anything yet. */
export async function getCurrentPatient(viewer: Viewer, now = new Date()): Promise<PatientSummary | null> {
  const user = await db.user.findUnique({
    where: { id: viewer.userId },
    select: { currentPatient: { select: patientSummarySelect } },
  });
  return user?.currentPatient ? patientSummary(user.currentPatient, now) : null;
}
