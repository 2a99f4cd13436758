import clsx from "clsx";
import type { ReactNode } from "react";

/** A table on a card. Its caption is read to those who cannot see what stands above it; wide ones scroll inside. */
export function Table({ caption, dense = false, children }: { caption: string; dense?: boolean; children: ReactNode }) {
  return (
    // What scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={caption} tabIndex={0} className="min-w-0 overflow-x-auto rounded-2xl border border-line bg-surface">
      <table className={clsx(
          "w-full border-collapse [&_td]:border-t [&_td]:border-line [&_td]:py-2.5 [&_td]:align-baseline [&_tbody_th]:border-t [&_tbody_th]:border-line [&_tbody_th]:font-normal [&_th]:py-2.5 [&_th]:text-left [&_th]:align-baseline [&_thead_th]:font-semibold",
          dense ? "text-sm [&_td]:px-1.5 [&_td]:first:pl-3 sm:[&_td]:px-2 [&_th]:px-1.5 [&_th]:first:pl-3 sm:[&_th]:px-2" : "text-[0.9375rem] [&_td]:px-4 [&_th]:px-4",
        )}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
