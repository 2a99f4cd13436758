import "server-only";
import { headers } from "next/headers";
import type { Viewer } from "@/lib/data/viewer";
import { auth } from "./auth";

export interface LiveSession {
  id: string;
  viewer: Viewer;
  endsAt: Date;
}

/** The session of this request as the database has it now: what is opened by it may stay open for long. */
export async function getLiveSession(): Promise<LiveSession | null> {
  const found = await auth().api.getSession({ headers: await headers(), query: { disableCookieCache: true, disableRefresh: true } });
  if (found === null) return null;
  const { session, user } = found;
  return { id: session.id, endsAt: session.expiresAt, viewer: { userId: user.id, role: user.role === "care_team" ? "care_team" : "patient" } };
}
