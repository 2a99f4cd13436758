import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { admission } from "@/lib/admission/admission";
import { askerAddress } from "@/lib/admission/asker-address";
import type { Viewer } from "@/lib/data/viewer";
import { auth } from "./auth";

/** Who this request comes from, by its session cookie; null without a valid one. Asked at most once a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  // First of all: it is what keeps a page that asks from being made at build time, where there are no settings.
  const requestHeaders = await headers();
  // Refreshing would set a cookie, and a cookie set in an action makes the page render again.
  const session = await auth().api.getSession({ headers: requestHeaders, query: { disableRefresh: true } });
  return session && { userId: session.user.id, role: session.user.role === "care_team" ? "care_team" : "patient" };
});

/**
 * Who this request comes from; a new guest when that cannot be told (a first visit, or an expired cookie). For server
 * actions and route handlers, which may set the guest's cookie; on pages proxy.ts has already done so.
 */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer !== null) return viewer;
  if (admission().guestRefusedForMs(await askerAddress()) !== null) throw new TooManyGuests();
  const { user } = await auth().api.signInAnonymous({ headers: new Headers() });
  return { userId: user.id, role: "patient" };
}

/** More new guests come than are let in; whoever has a session is not affected. */
class TooManyGuests extends Error {
  readonly code = "too_many_guests";
  constructor() {
    super("Too many new visitors at once");
    this.name = "TooManyGuests";
  }
}
