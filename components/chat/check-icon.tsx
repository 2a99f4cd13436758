import { Ban, CircleAlert } from "lucide-react";
import clsx from "clsx";
import type { AgentStatus } from "@/lib/turns/types";

/** Hollow while waiting, breathing while running, filled when done; a sign of its own when it did not end well. */
export function CheckIcon({ status, hue }: { status: AgentStatus; hue: string }) {
  if (status === "failed" || status === "timed_out") return <CircleAlert size={13} aria-hidden="true" className="text-urgent" />;
  if (status === "cancelled" || status === "skipped") return <Ban size={13} aria-hidden="true" className="text-ink-3" />;
  const filled = status !== "waiting";
  return (
    <span
      aria-hidden="true"
      className={clsx("inline-block size-2.5 shrink-0 rounded-[3px] border-2 forced-color-adjust-none", status === "running" && "animate-breathe")}
      style={{ borderColor: hue, background: filled ? hue : "transparent" }}
    />
  );
}
