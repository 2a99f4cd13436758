import "server-only";
import { db } from "../client";
import type { Viewer } from "../viewer";
import type { GuestProfile } from "./save-guest-profile";

/** What the viewer said about themselves, for the form; null when nothing yet. */
export async function getGuestProfile(viewer: Viewer): Promise<GuestProfile | null> {
  const own = await db.patient.findUnique({
    where: { ownerUserId: viewer.userId },
    select: {
      statedAge: true,
      sex: true,
      pregnant: true,
      conditions: { orderBy: { position: "asc" }, select: { name: true } },
      medications: { orderBy: { name: "asc" }, select: { name: true } },
      allergies: { orderBy: { substance: "asc" }, select: { substance: true } },
    },
  });
  return (
    own && {
      age: own.statedAge,
      sex: own.sex,
      pregnant: own.pregnant,
      conditions: own.conditions.map(({ name }) => name),
      medications: own.medications.map(({ name }) => name),
      allergies: own.allergies.map(({ substance }) => substance),
    }
  );
}
