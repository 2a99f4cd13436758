import { useId } from "react";
import { usePreferences } from "@/components/shell/preferences-context";
import { useHydrated } from "@/components/ui/use-hydrated";

const MODES = [
  { value: "sequential", label: "Sequential" },
  { value: "concurrent", label: "Concurrent" },
] as const;

/** How the next message is worked on: one check at a time, or each as soon as it can. */
export function ModeToggle() {
  const hydrated = useHydrated();
  const { mode, change } = usePreferences();
  const name = useId();
  return (
    <div role="radiogroup" aria-label="Mode" className="grid grid-cols-2 gap-1 rounded-xl bg-raised p-1 text-[0.9375rem] @min-[34rem]:text-xl">
      {MODES.map(({ value, label }) => (
        <label
          key={value}
          className="relative grid min-h-11 place-items-center rounded-lg text-ink-2 has-checked:bg-surface has-checked:font-semibold has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-brand"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={mode === value}
            disabled={!hydrated}
            onChange={() => change({ mode: value })}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-lg outline-none disabled:cursor-not-allowed"
          />
          {label}
        </label>
      ))}
    </div>
  );
}
