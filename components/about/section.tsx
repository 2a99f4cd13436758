import type { ReactNode } from "react";

/** A part of the page with its heading, and what it says in plain words. */
export function Section({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <h2 className="text-2xl font-semibold tracking-tight">{title}</h2>
        <p className="mt-1 max-w-[65ch] text-ink-2">{lead}</p>
      </div>
      {children}
    </section>
  );
}
