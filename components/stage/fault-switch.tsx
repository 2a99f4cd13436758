import clsx from "clsx";
import { useId } from "react";

interface FaultSwitchProps<Kind extends string> {
  name: string;
  kinds: readonly Kind[];
  words: Readonly<Record<Kind, { label: string }>>;
  /** null when nothing is made to go wrong */
  kind: Kind | null;
  disabled: boolean;
  onChange: (kind: Kind | null) => void;
}

/** What is made to go wrong with one thing: one of these, or nothing. */
export function FaultSwitch<Kind extends string>({ name, kinds, words, kind, disabled, onChange }: FaultSwitchProps<Kind>) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={`${name} fault`} className="grid gap-1">
      <span aria-hidden="true" className="text-base lg:text-lg">
        {name}
      </span>
      <div className="grid auto-cols-fr grid-flow-col gap-1 rounded-xl bg-raised p-1 text-sm lg:text-base">
        {[null, ...kinds].map((value) => (
          <label
            key={value ?? "none"}
            className={clsx(
              "relative grid min-h-11 place-items-center rounded-lg text-center leading-tight text-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-brand",
              value === null ? "has-checked:bg-surface has-checked:text-ink" : "has-checked:bg-urgent-tint has-checked:font-semibold has-checked:text-urgent",
            )}
          >
            <input
              type="radio"
              name={group}
              checked={kind === value}
              disabled={disabled}
              onChange={() => onChange(value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-lg outline-none disabled:cursor-not-allowed"
            />
            {value === null ? "None" : words[value].label}
          </label>
        ))}
      </div>
    </div>
  );
}
