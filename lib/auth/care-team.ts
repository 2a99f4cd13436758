import "server-only";
import { headers } from "next/headers";
import type { Viewer } from "@/lib/data/viewer";
import { auth } from "./auth";

export interface Member {
  viewer: Viewer;
  name: string;
}

/** The member of the care team whom this request comes from; null for anybody else. lib/data asks the database once more. */
export async function getMember(): Promise<Member | null> {
  const session = await auth().api.getSession({ headers: await headers(), query: { disableRefresh: true } });
  if (session === null || session.user.role !== "care_team") return null;
  return { viewer: { userId: session.user.id, role: "care_team" }, name: session.user.name };
}
