import clsx from "clsx";
import { useEffect, useId, useRef } from "react";
import { agentWords } from "@/components/chat/agent-words";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Fault, FaultKind } from "@/lib/turns/types";
import { SHOWN_AGENTS } from "@/lib/turns/types";
import { FAULTS, withFault } from "./scenario";

interface FaultsPanelProps {
  faults: readonly Fault[];
  disabled: boolean;
  onChange: (faults: Fault[]) => void;
}

const WORDS: Readonly<Record<FaultKind, { label: string; means: string }>> = {
  fail: { label: "Fail", means: "what it asks answers with an error" },
  hang: { label: "Hang", means: "what it asks never answers, and it is given up after 5 s" },
  junk: { label: "Junk", means: "what it asks answers with nonsense, which it refuses" },
  slow: { label: "Slow", means: "what it asks answers rightly, 4 s late" },
};

/** One switch an agent: what is made to go wrong with it in the next race. */
export function FaultsPanel({ faults, disabled, onChange }: FaultsPanelProps) {
  const hydrated = useHydrated();
  const panel = useRef<HTMLElement>(null);
  // It opens by a key from anywhere on the page: the next Tab is then its first switch.
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} tabIndex={-1} aria-label="Injected faults" className="grid gap-3 rounded-2xl border border-urgent bg-sunken p-5">
      <p className="lg:text-lg">
        <strong className="text-urgent">Injected on purpose</strong>, in both lanes of the next race. The safety screen has no switch: it cannot be turned off.
      </p>
      <div className="grid gap-x-10 gap-y-3 md:grid-cols-2 xl:grid-cols-3">
        {SHOWN_AGENTS.map((agent) => (
          <FaultSwitch
            key={agent}
            agent={agent}
            kind={faults.find((fault) => fault.agent === agent)?.kind ?? null}
            disabled={!hydrated || disabled}
            onChange={(kind) => onChange(withFault(faults, agent, kind))}
          />
        ))}
      </div>
      <p className="text-sm text-ink-2 lg:text-base">{FAULTS.map((kind) => `${WORDS[kind].label}: ${WORDS[kind].means}.`).join(" ")}</p>
    </section>
  );
}

interface FaultSwitchProps {
  agent: Fault["agent"];
  kind: FaultKind | null;
  disabled: boolean;
  onChange: (kind: FaultKind | null) => void;
}

function FaultSwitch({ agent, kind, disabled, onChange }: FaultSwitchProps) {
  const name = useId();
  const { name: agentName } = agentWords(agent);
  return (
    <div role="radiogroup" aria-label={`${agentName} fault`} className="grid gap-1">
      <span aria-hidden="true" className="text-base lg:text-lg">
        {agentName}
      </span>
      <div className="grid grid-cols-5 gap-1 rounded-xl bg-raised p-1 text-sm lg:text-base">
        {[null, ...FAULTS].map((value) => (
          <label
            key={value ?? "none"}
            className={clsx(
              "relative grid min-h-11 place-items-center rounded-lg text-ink-2 has-focus-visible:outline-2 has-focus-visible:outline-brand",
              value === null ? "has-checked:bg-surface has-checked:text-ink" : "has-checked:bg-urgent-tint has-checked:font-semibold has-checked:text-urgent",
            )}
          >
            <input
              type="radio"
              name={name}
              checked={kind === value}
              disabled={disabled}
              onChange={() => onChange(value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-lg outline-none disabled:cursor-not-allowed"
            />
            {value === null ? "None" : WORDS[value].label}
          </label>
        ))}
      </div>
    </div>
  );
}
