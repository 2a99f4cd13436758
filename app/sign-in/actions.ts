"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { auth } from "@/lib/auth/auth";
import { signInAsDemoMember } from "@/lib/auth/demo-members";
import { logError } from "@/lib/log";
import { PROBLEMS, type ActionResult } from "@/lib/turns/problem";

const demoInput = z.object({ slug: z.string().max(60) });

/** Signs in as one of the demo's care team, where the demo offers it. */
export async function signInAsDemo(input: unknown): Promise<ActionResult> {
  const request = demoInput.safeParse(input);
  try {
    if (request.success && (await signInAsDemoMember(request.data.slug))) return { ok: true, value: undefined };
  } catch (error) {
    logError("demo sign-in failed", error);
    return { ok: false, error: PROBLEMS.unexpected };
  }
  return { ok: false, error: { code: "no_demo_account", message: "There is no such demo account here.", nextStep: "Sign in with your own account." } };
}

/** Ends the session on this server, and with it everything that is streamed to it. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
  redirect("/sign-in");
}
