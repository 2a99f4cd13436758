import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignIn } from "@/components/sign-in/sign-in";
import { getMember } from "@/lib/auth/care-team";
import { demoMembers } from "@/lib/auth/demo-members";
import { signInAsDemo } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

/** The way in for the care team. Patients need no account. */
export default async function SignInPage() {
  if ((await getMember()) !== null) redirect("/board");
  return <SignIn members={demoMembers()} signInAsDemo={signInAsDemo} />;
}
