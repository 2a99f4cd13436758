import { useId } from "react";
import { usePreferences } from "@/components/shell/preferences-context";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { LatencyProfile } from "@/lib/turns/types";

const PROFILES: Readonly<Record<LatencyProfile, { label: string; explanation: string }>> = {
  instant: { label: "Instant", explanation: "No waiting is added: what you see is what this machine needs." },
  realistic: { label: "Realistic", explanation: "Each check waits about as long as the services behind it would take." },
  textbook: { label: "Textbook, 3 s each", explanation: "Each check waits 3 s, so that the sums can be done in the head." },
};

/** How long the outside world is pretended to take. */
export function ProfileSelect() {
  const hydrated = useHydrated();
  const { profile, change } = usePreferences();
  const id = useId();
  return (
    <div className="grid gap-1 text-[0.9375rem] @min-[34rem]:text-lg">
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={id} className="text-ink-2">
          Latency profile
        </label>
        <select
          id={id}
          value={profile}
          disabled={!hydrated}
          aria-describedby={`${id}-explanation`}
          onChange={({ target }) => {
            const chosen = asProfile(target.value);
            if (chosen !== null) change({ profile: chosen });
          }}
          className="min-h-11 rounded-xl border border-line-strong bg-surface py-0 pl-3 pr-2"
        >
          {Object.entries(PROFILES).map(([value, { label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <p id={`${id}-explanation`} className="text-sm text-ink-2 @min-[34rem]:text-base">
        {PROFILES[profile].explanation}
      </p>
    </div>
  );
}

function asProfile(value: string): LatencyProfile | null {
  return value === "instant" || value === "realistic" || value === "textbook" ? value : null;
}
