import clsx from "clsx";
import { agentWords } from "@/components/chat/agent-words";
import { across } from "@/components/timing/bar-place";
import type { Stretch } from "@/lib/timing/bars";
import { formatSeconds } from "@/lib/timing/format";
import type { ShownAgentName } from "@/lib/turns/types";
import { LONGEST_WAIT_MS } from "../scenario";

interface LatencyRowProps {
  name: ShownAgentName;
  waitMs: number;
  /** where its bar should lie in concurrent mode, parts of the longest; null while nobody knows. The table has it in figures */
  predicted: Stretch | null;
  critical: boolean;
  /** whether the wait was set by hand, and is not the profile's */
  byHand: boolean;
  disabled: boolean;
  onChange: (ms: number) => void;
}

const STEP_MS = 100;

/** One agent's wait as a slider, beside the bar that it should give. */
export function LatencyRow({ name, waitMs, predicted, critical, byHand, disabled, onChange }: LatencyRowProps) {
  const { name: agentName, hue } = agentWords(name);
  return (
    <li data-predicted={name} data-critical={critical} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 md:grid-cols-[8rem_minmax(0,1fr)_5rem_minmax(0,1.3fr)]">
      <span className="lg:text-lg">{agentName}</span>
      <input
        type="range"
        aria-label={`${agentName} wait`}
        aria-valuetext={`${formatSeconds(waitMs)}${critical ? ", on the critical path" : ""}`}
        min={0}
        max={LONGEST_WAIT_MS}
        step={STEP_MS}
        value={waitMs}
        disabled={disabled}
        onChange={({ target }) => onChange(Number(target.value))}
        style={{ accentColor: hue }}
        className="order-last col-span-2 h-11 w-full md:order-none md:col-span-1 cursor-pointer disabled:cursor-not-allowed"
      />
      <span className={clsx("text-right font-mono lg:text-lg", byHand && "font-bold")}>{formatSeconds(waitMs)}</span>
      <span aria-hidden="true" className="relative hidden h-7 border-l border-line md:block">
        {predicted !== null && (
          <span
            className={clsx("absolute inset-y-0.5 min-w-0.75 rounded-md border-2 border-dashed opacity-90", critical && "outline-2 outline-offset-2 outline-ink")}
            style={{ ...across(predicted), borderColor: hue }}
          />
        )}
      </span>
    </li>
  );
}
