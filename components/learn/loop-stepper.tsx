import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatSeconds } from "@/lib/timing/format";
import type { Step } from "@/lib/learn/types";
import { laneLook } from "./lanes";
import { loopStateAt } from "./loop-steps";
import { stepWords } from "./span-words";

/** A measured run, gone through step by step: who has the thread, and who waits off it. */
export function LoopStepper({ steps }: { steps: readonly Step[] }) {
  const [index, setIndex] = useState(0);
  const step = steps[index];
  if (step === undefined) return null;
  const { onThread, waiting, ahead, ended } = loopStateAt(steps, index);
  return (
    <section aria-label="The event loop, step by step" className="grid gap-3 rounded-2xl border border-line bg-sunken p-4">
      <div className="grid gap-2 sm:grid-cols-4">
        <Place title="Not begun" lanes={ahead} />
        <Place title="On the thread" lanes={onThread === null ? [] : [onThread]} strong />
        <Place title="Waiting, off the thread" lanes={waiting} />
        <Place title="Ended" lanes={ended} />
      </div>
      <p role="status">
        <span className="font-mono text-sm text-ink-2">{formatSeconds(step.atMs)}</span> {laneLook(step.lane).name} {stepWords(step.what)}.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={index === 0} onClick={() => setIndex(index - 1)}>
          <ChevronLeft size={18} aria-hidden="true" />
          Back
        </Button>
        <Button disabled={index === steps.length - 1} onClick={() => setIndex(index + 1)}>
          Next
          <ChevronRight size={18} aria-hidden="true" />
        </Button>
        <input
          type="range"
          aria-label="Step"
          aria-valuetext={`Step ${index + 1} of ${steps.length}`}
          min={0}
          max={steps.length - 1}
          value={index}
          onChange={(event) => setIndex(event.target.valueAsNumber)}
          className="min-h-11 min-w-32 flex-1"
        />
        <span className="font-mono text-sm text-ink-2">
          {index + 1} of {steps.length}
        </span>
      </div>
    </section>
  );
}

function Place({ title, lanes, strong = false }: { title: string; lanes: readonly string[]; strong?: boolean }) {
  return (
    <div className={strong ? "min-h-20 rounded-xl border-2 border-ink bg-surface p-2.5" : "min-h-20 rounded-xl border border-line bg-surface p-2.5"}>
      <p className="text-sm text-ink-2">{title}</p>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {lanes.map((lane) => (
          <li key={lane} className="inline-flex items-center gap-1.5 text-[0.9375rem] font-semibold">
            <span aria-hidden="true" className="size-2.5 rounded-[3px] forced-color-adjust-none" style={{ background: laneLook(lane).hue }} />
            {laneLook(lane).name}
          </li>
        ))}
        {lanes.length === 0 && <li className="text-ink-3">nobody</li>}
      </ul>
    </div>
  );
}
