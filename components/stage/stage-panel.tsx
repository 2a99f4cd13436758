import clsx from "clsx";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

/** Something to set, opened by a button or a key from anywhere on the page: the next Tab is then its first control. */
export function StagePanel({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} tabIndex={-1} aria-label={label} className={clsx("grid gap-3 rounded-2xl border bg-sunken p-5", className)}>
      {children}
    </section>
  );
}
