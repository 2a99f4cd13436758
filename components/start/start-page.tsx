"use client";

import Link from "next/link";
import { useState } from "react";
import type { GatherActions } from "@/components/chat/actions-interface";
import { EmergencyLine } from "@/components/shell/emergency-line";
import { Mark } from "@/components/ui/mark";
import type { Region } from "@/lib/clinical/types";
import type { DemoPatient } from "@/lib/data/patients/list-demo-patients";
import type { GuestProfile } from "@/lib/data/patients/save-guest-profile";
import { DemoPatients } from "./demo-patients";
import { GuestStart } from "./guest-start";

interface StartPageProps {
  actions: Pick<GatherActions, "saveProfile" | "continueAsGuest" | "continueAsDemoPatient">;
  patients: readonly DemoPatient[];
  /** what this guest said before; null when nothing */
  profile: GuestProfile | null;
  region: Region;
}

/** What Gather is, what it is not, and the two ways in. */
export function StartPage({ actions, patients, profile, region }: StartPageProps) {
  const [busy, setBusy] = useState(false);
  return (
    <div className="@container/main min-h-dvh">
      <header className="border-b border-line">
        <div className="mx-auto flex min-h-14 max-w-6xl flex-wrap items-center justify-between gap-x-6 px-4 py-2 lg:px-8">
          <p className="flex items-center gap-3 text-xl font-semibold">
            <Mark />
            Gather
          </p>
          <div className="text-[0.9375rem]">
            <EmergencyLine region={region} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto grid max-w-6xl gap-12 px-4 py-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:gap-16 lg:px-8 lg:py-16">
        <div className="grid content-start gap-8">
          <div>
            <h1 className="text-4xl font-semibold leading-tight tracking-tight sm:text-5xl">Say what is wrong. <span className="block">Six checks, one wait.</span></h1>
            <p className="mt-4 max-w-[60ch] text-lg text-ink-2">
              Six agents look at your record, your medicines, the medical library, your risks and free appointments, all at the same time. You get one answer: how soon to be seen, what to do until then, and why.
            </p>
          </div>
          <GuestStart actions={actions} profile={profile} busy={busy} onBusy={setBusy} />
          <p className="max-w-[65ch] text-[0.9375rem] text-ink-2">
            Gather is a demonstration. It is not a medical device, its patients and clinicians are made up, and it does not replace a clinician. Do not enter what you would not tell a stranger.{" "}
            <Link href="/about/clinical" className="underline decoration-line-strong underline-offset-2 hover:text-ink">
              How good is it?
            </Link>{" "}
            <Link href="/learn" className="underline decoration-line-strong underline-offset-2 hover:text-ink">
              How does it work?
            </Link>{" "}
            <Link href="/sign-in" className="underline decoration-line-strong underline-offset-2 hover:text-ink">
              For the care team
            </Link>
          </p>
        </div>
        <DemoPatients patients={patients} choose={actions.continueAsDemoPatient} busy={busy} onBusy={setBusy} />
      </main>
    </div>
  );
}
