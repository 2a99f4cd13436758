"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Says whose clock the times are by, to somebody whose own shows another at that moment. @param at a moment of which a time is shown, ISO 8601 */
export function ClinicTime({ at, timeZone, className }: { at: string; timeZone: string; className?: string }) {
  const own = useSyncExternalStore(never, () => new Intl.DateTimeFormat().resolvedOptions().timeZone, () => timeZone);
  const clock = (zone: string) => new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", minute: "2-digit" }).format(new Date(at));
  if (clock(own) === clock(timeZone)) return null;
  return (
    <p className={className}>
      By the clinic’s clock ({timeZone}). On yours it is {clock(own)}.
    </p>
  );
}
