"use client";

import { Play } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ProblemText } from "@/components/ui/problem-text";
import { useHydrated } from "@/components/ui/use-hydrated";
import { axisFor } from "@/lib/timing/axis";
import type { ShownCode } from "@/lib/learn/shown-code";
import type { ExperimentTrace } from "@/lib/learn/types";
import type { Problem } from "@/lib/turns/problem";
import { CodePair } from "./code-pair";
import type { LearnActions } from "./learn-actions";
import { LoopStepper } from "./loop-stepper";
import type { ExperimentText } from "./parts";
import { TraceChart } from "./trace-chart";
import { TraceFigures } from "./trace-figures";
import { TraceTable } from "./trace-table";

interface ExperimentProps {
  text: ExperimentText;
  /** by variant */
  code: Readonly<Record<string, ShownCode>>;
  actions: LearnActions;
}

const LARGEST_POOL = 12;
const UNREACHABLE: Problem = { code: "not_run", message: "The experiment could not be run.", nextStep: "Check your connection, then run it again." };

/** An experiment that runs on the server when asked to: its code, and what was measured. */
export function Experiment({ text, code, actions }: ExperimentProps) {
  const { experiment, title, variants, pool = false, steps = false } = text;
  const hydrated = useHydrated();
  const headingId = useId();
  const [shown, setShown] = useState(variants[0]?.id ?? "");
  const [traces, setTraces] = useState<Readonly<Record<string, ExperimentTrace>>>({});
  const [running, setRunning] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [atOnce, setAtOnce] = useState(3);

  async function run(variant: string) {
    setShown(variant);
    setRunning(variant);
    setProblem(null);
    const result = await actions.runExperiment({ experiment, variant, atOnce }).catch(() => null);
    setRunning(null);
    if (result?.ok === true) setTraces((now) => ({ ...now, [variant]: result.value }));
    else setProblem(result?.error ?? UNREACHABLE);
  }

  const variant = variants.find(({ id }) => id === shown);
  const shownCode = code[shown];
  // One axis for all variants: they are there to be compared.
  const axis = axisFor(Math.max(...Object.values(traces).map(({ endedMs }) => endedMs), 0), 5);
  const ran = variants.filter(({ id }) => traces[id] !== undefined);
  return (
    <section aria-labelledby={headingId} data-experiment={experiment} className="grid min-w-0 gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5">
      <h3 id={headingId} className="text-lg font-semibold">
        {title}
      </h3>
      <div className="flex flex-wrap items-end gap-2.5">
        {variants.map(({ id, label, mistake }) => (
          <Button key={id} look={id === shown ? "primary" : "secondary"} aria-busy={running === id} disabled={!hydrated || running !== null} onClick={() => void run(id)}>
            <Play size={16} aria-hidden="true" />
            {running === id ? "Running …" : label}
            {mistake === true && variants.length > 1 && <span className="sr-only">, a mistake on purpose</span>}
          </Button>
        ))}
        {pool && (
          <label className="grid gap-0.5 text-sm text-ink-2">
            At once
            <input
              type="number"
              min={1}
              max={LARGEST_POOL}
              value={atOnce}
              disabled={!hydrated}
              onChange={({ target }) => setAtOnce(Math.min(LARGEST_POOL, Math.max(1, Math.round(target.valueAsNumber) || 1)))}
              className="min-h-11 w-20 rounded-xl border border-line-strong bg-surface px-3 text-base text-ink"
            />
          </label>
        )}
      </div>
      {problem !== null && <ProblemText problem={problem} />}
      <p role="status" className="sr-only">
        {running === null ? (ran.length > 0 ? "The experiment has run. Its figures are below." : "") : "The experiment is running."}
      </p>
      {shownCode !== undefined && <CodePair code={shownCode} label={`${title}: ${variant?.label ?? ""}`} />}
      {ran.map(({ id, label, look }) => {
        const trace = traces[id];
        return trace === undefined ? null : (
          <div key={id} data-variant={id} className="grid min-w-0 gap-2.5 border-t border-line pt-3.5">
            <h4 className="font-semibold">{label}</h4>
            <p className="max-w-[70ch] text-[0.9375rem] text-ink-2">{look}</p>
            <TraceChart trace={trace} axis={axis} />
            <TraceFigures trace={trace} />
            {steps && <LoopStepper key={trace.endedMs} steps={trace.steps} />}
            <Disclosure summary="Show as a table">
              <TraceTable trace={trace} caption={`${title}, ${label}: what was measured`} />
            </Disclosure>
          </div>
        );
      })}
      {ran.length === 0 && <p className="text-[0.9375rem] text-ink-2">Run it: what is drawn here was measured on the server a moment before.</p>}
    </section>
  );
}
