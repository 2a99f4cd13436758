import "server-only";
import { createHmac } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { keepMember } from "@/lib/data/users/keep-member";
import { env } from "@/lib/env";
import { auth } from "./auth";

export interface DemoMember {
  slug: string;
  name: string;
  /** "General practitioner" */
  post: string;
}

/** Whom a visitor of the demo can be at the board: two, so that two browsers can meet at one case. */
const DEMO_MEMBERS: readonly DemoMember[] = [
  { slug: "nora-keane", name: "Dr Nora Keane", post: "General practitioner on call" },
  { slug: "sam-okafor", name: "Sam Okafor", post: "Triage nurse" },
];

/** The demo accounts, where they are offered: in developer mode only. */
export function demoMembers(): readonly DemoMember[] {
  return env().DEVELOPER_MODE === "on" ? DEMO_MEMBERS : [];
}

/**
 * Signs this request in as a demo member and sets the cookie. There is no password that anybody could know: it is made
 * from the server's secret, so that a demo account is closed to everyone where it is not offered.
 * @returns false when there is no such account here
 */
export async function signInAsDemoMember(slug: string): Promise<boolean> {
  const member = demoMembers().find((each) => each.slug === slug);
  if (member === undefined) return false;
  const email = `${slug}@care.invalid`;
  const password = createHmac("sha256", env().BETTER_AUTH_SECRET).update(`demo member ${slug}`).digest("base64url");
  const signIn = () => auth().api.signInEmail({ body: { email, password }, headers: new Headers() });
  try {
    await signIn();
  } catch {
    // The first time, or since the secret changed.
    await keepMember({ email, name: member.name, passwordHash: await hashPassword(password) });
    await signIn();
  }
  return true;
}
