"use client";

import { useApp } from "@/components/shell/app-context";
import { formatDate } from "@/components/ui/format-time";
import type { FullRecord } from "@/lib/data/patients/get-record";

/** Earlier visits, newest first. */
export function RecordVisits({ visits }: { visits: FullRecord["visits"] }) {
  const { timeZone } = useApp();
  if (visits.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h3 className="text-lg font-semibold">Visits</h3>
      <ol className="divide-y divide-line rounded-2xl border border-line bg-surface">
        {visits.map(({ id, at, reason, summary, seenBy }) => (
          <li key={id} className="px-4 py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{reason}</span>
              <span className="text-[0.9375rem] text-ink-2">
                {formatDate(at, timeZone)}, {seenBy}
              </span>
            </p>
            <p className="text-ink-2">{summary}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
