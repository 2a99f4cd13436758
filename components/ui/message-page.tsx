import type { ReactNode } from "react";
import { Mark } from "./mark";

/** A page with one thing to say and the ways on as children. */
export function MessagePage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <main id="main" className="grid min-h-dvh place-items-center p-6">
      <div className="grid max-w-lg justify-items-start gap-4">
        <Mark className="h-9 w-10.5" />
        <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
        <p className="text-lg text-ink-2">{text}</p>
        <div className="flex flex-wrap gap-3">{children}</div>
        <p className="text-[0.9375rem] text-ink-2">If you feel very unwell, do not wait for this page: call 112, 999 or 911, whichever is yours. Gather is a demo, not a medical device.</p>
      </div>
    </main>
  );
}
