"use client";

import Link from "next/link";
import { useApp } from "@/components/shell/app-context";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { formatClock, formatDay } from "@/components/ui/format-time";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { DeadLetter } from "@/lib/events/bus";
import type { ActionResult } from "@/lib/turns/problem";

type Letter = Omit<DeadLetter, "failedAt"> & { failedAt: string };

interface UndeliveredViewProps {
  letters: readonly Letter[];
  retry: (input: { id: string }) => Promise<ActionResult>;
}

/** What was given up on, and a way to have it tried again. */
export function UndeliveredView({ letters, retry }: UndeliveredViewProps) {
  return (
    <>
      <PageHeader title="Undelivered events" />
      <main id="main" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-180 gap-4 px-4 py-7 lg:px-6">
          <p className="text-ink-2">Something happened and whoever should have been told was not, after several tries. Put right what went wrong, then try again: nothing is done twice.</p>
          <p>
            <Link href="/board" className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-2 hover:decoration-ink">
              Back to the board
            </Link>
          </p>
          {letters.length === 0 ? (
            <p className="rounded-2xl border border-line bg-surface p-5">Nothing is undelivered.</p>
          ) : (
            <ul className="grid gap-3">
              {letters.map((letter) => (
                <li key={letter.id}>
                  <LetterCard letter={letter} retry={retry} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </main>
    </>
  );
}

function LetterCard({ letter, retry }: { letter: Letter; retry: UndeliveredViewProps["retry"] }) {
  const { now: pageNow, timeZone } = useApp();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const { run, pending, problem } = useAction(retry);
  const { id, subscriber, eventType, eventId, error, failedAt } = letter;
  return (
    <article className="grid gap-2 rounded-2xl border border-line bg-surface p-5">
      <h2 className="font-semibold">
        {eventType ?? "Unreadable event"} for {subscriber}
      </h2>
      <p className="text-sm text-ink-2">
        {formatDay(failedAt, now, timeZone)}, {formatClock(failedAt, timeZone)}. Last error: {error}.
      </p>
      <p className="break-all font-mono text-sm text-ink-3">{eventId ?? id}</p>
      <ProblemText problem={problem} />
      <Button className="justify-self-start" disabled={!hydrated || pending} onClick={() => void run({ id })}>
        Try again
      </Button>
    </article>
  );
}
