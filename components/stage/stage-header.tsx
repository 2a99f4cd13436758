import Link from "next/link";
import type { ReactNode } from "react";
import { SimulatedBadge } from "@/components/timing/simulated-badge";
import { Mark } from "@/components/ui/mark";
import type { Scenario } from "./scenario";

/** What is asked, and whether its waits are made up. */
export function StageHeader({ scenario: { question, profile, waits }, children }: { scenario: Scenario; children: ReactNode }) {
  const byHand = Object.keys(waits).length > 0;
  return (
    <header className="@container flex flex-wrap items-center gap-x-4 gap-y-2">
      <Link href="/chat" className="flex items-center gap-3 rounded-lg">
        <Mark className="h-8 w-9" />
        <span className="text-2xl font-bold">Gather</span>
      </Link>
      <h1 className="sr-only">Stage</h1>
      <p className="min-w-0 flex-1 basis-72 text-lg text-ink-2 lg:text-xl">{question !== "" && `“${question}”`}</p>
      <span className="flex flex-wrap gap-2 lg:text-lg">
        {byHand ? (
          <span className="rounded-md border border-line-strong bg-surface px-2 py-0.5 text-[0.8125rem] text-ink-2 @min-[34rem]:text-base">simulated waits, some set by hand</span>
        ) : (
          <SimulatedBadge profile={profile} />
        )}
      </span>
      {children}
    </header>
  );
}
