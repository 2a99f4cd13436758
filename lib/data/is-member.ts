import "server-only";
import { db } from "./client";
import type { Viewer } from "./viewer";

/** Whether the viewer is of the care team, by the database, whatever the session says: a role that was taken away counts at once. */
export async function isMember(viewer: Viewer): Promise<boolean> {
  return (await db.user.count({ where: { id: viewer.userId, role: "care_team" } })) === 1;
}
