"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { DemoMember } from "@/lib/auth/demo-members";
import type { ActionResult } from "@/lib/turns/problem";
import { PasswordForm } from "./password-form";

interface SignInProps {
  /** whom a visitor of the demo can be; empty where none is offered */
  members: readonly DemoMember[];
  signInAsDemo: (input: { slug: string }) => Promise<ActionResult>;
}

/** A new page, and not a soft change of it: everything that it shows belongs to somebody else now. */
function enterBoard(): void {
  window.location.assign("/board");
}

export function SignIn({ members, signInAsDemo }: SignInProps) {
  const hydrated = useHydrated();
  const [entering, setEntering] = useState(false);
  const { run, pending, problem } = useAction(signInAsDemo);

  async function enterAs(slug: string) {
    const result = await run({ slug });
    if (!result.ok) return;
    setEntering(true);
    enterBoard();
  }

  return (
    <div className="min-h-dvh">
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-14 max-w-5xl items-center justify-between gap-4 px-4 lg:px-8">
          <Link href="/" className="flex min-h-11 items-center gap-3 text-xl font-semibold">
            <Mark />
            Gather
          </Link>
          <Link href="/" className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-2 hover:decoration-ink">
            I am a patient
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto grid max-w-5xl gap-10 px-4 py-10 lg:grid-cols-2 lg:gap-16 lg:px-8 lg:py-16">
        <div className="grid content-start gap-6">
          <div>
            <h1 className="text-3xl font-semibold tracking-tight sm:text-4xl">Sign in as one of the care team</h1>
            <p className="mt-3 max-w-[55ch] text-lg text-ink-2">The board shows who waits, how urgent it is and why. Patients need no account: they just start to write.</p>
          </div>
          <PasswordForm onSignedIn={enterBoard} disabled={!hydrated || pending || entering} />
        </div>
        {members.length > 0 && (
          <section aria-labelledby="demo-accounts" className="grid content-start gap-3 self-start rounded-2xl border border-line bg-sunken p-5">
            <h2 id="demo-accounts" className="text-lg font-semibold">
              Demo accounts
            </h2>
            <p className="text-ink-2">This is a demo with made-up people: look at the board as one of them. Use another browser, or a private window, to be a patient at the same time.</p>
            <ul className="grid gap-2">
              {members.map(({ slug, name, post }) => (
                <li key={slug}>
                  <Button className="w-full justify-start py-2 text-left" disabled={!hydrated || pending || entering} onClick={() => void enterAs(slug)}>
                    <span>
                      <span className="block">Continue as {name}</span>
                      <span className="block text-sm font-normal text-ink-2">{post}</span>
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
            <ProblemText problem={problem} />
          </section>
        )}
      </main>
    </div>
  );
}
