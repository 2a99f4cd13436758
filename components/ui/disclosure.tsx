import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** More for those who want it; closed at first. Works without JavaScript. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="-mx-2 flex min-h-11 items-center gap-2 rounded-lg px-2 font-semibold hover:bg-sunken">
        <ChevronRight size={18} aria-hidden="true" className="shrink-0 text-ink-2 transition-transform duration-150 group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pb-2 pl-6.5">{children}</div>
    </details>
  );
}
