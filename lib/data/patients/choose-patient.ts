import "server-only";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";

/** From now on the viewer's chats are about this demo patient. @returns false when there is no such demo patient */
export async function continueAsDemoPatient(viewer: Viewer, patientId: string): Promise<boolean> {
  if (!isUuid(patientId)) return false;
  const changed = await db.$executeRaw(Prisma.sql`
    UPDATE users SET current_patient_id = patients.id, updated_at = now() FROM patients
    WHERE users.id = ${viewer.userId} AND patients.id = ${patientId}::uuid AND patients.kind = 'demo'`);
  return changed === 1;
}

/** From now on the viewer's chats are about themselves again; what they said about themselves is as they left it. */
export async function returnToOwnRecord(viewer: Viewer): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    UPDATE users SET current_patient_id = (SELECT id FROM patients WHERE owner_user_id = users.id), updated_at = now()
    WHERE id = ${viewer.userId}`);
}
