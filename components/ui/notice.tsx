import { CircleAlert, Info } from "lucide-react";
import type { ReactNode } from "react";
import clsx from "clsx";

interface NoticeProps {
  tone?: "info" | "problem";
  title: ReactNode;
  children?: ReactNode;
  className?: string;
}

/** Something to know, in place, with its next step as children. */
export function Notice({ tone = "info", title, children, className }: NoticeProps) {
  const Icon = tone === "problem" ? CircleAlert : Info;
  return (
    <div className={clsx("flex gap-3 rounded-xl border border-line bg-surface p-4", className)}>
      <Icon size={20} aria-hidden="true" className={clsx("mt-0.5 shrink-0", tone === "problem" ? "text-urgent" : "text-ink-2")} />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children !== undefined && <div className="mt-1 text-ink-2">{children}</div>}
      </div>
    </div>
  );
}
