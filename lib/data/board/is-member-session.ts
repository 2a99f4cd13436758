import "server-only";
import { db } from "../client";
import type { Viewer } from "../viewer";

/** Whether the viewer is of the care team and signed in somewhere, by the database. What is streamed for long asks this again and again. */
export async function isMemberSignedIn(viewer: Viewer, now = new Date()): Promise<boolean> {
  return (await db.user.count({ where: { id: viewer.userId, role: "care_team", sessions: { some: { expiresAt: { gt: now } } } } })) === 1;
}
