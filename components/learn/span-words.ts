import type { Span, Step } from "@/lib/learn/types";

const KINDS: Readonly<Record<Span["kind"], string>> = {
  queued: "waiting in the queue",
  wait: "waiting (simulated)",
  compute: "computing on the event loop",
  thread: "computing in a worker thread",
};
const OUTCOMES: Readonly<Record<Span["outcome"], string>> = { done: "done", failed: "failed", cancelled: "cancelled" };
const STEPS: Readonly<Record<Step["what"], string>> = {
  begins: "gets the thread and begins",
  waits: "awaits its answer and leaves the thread",
  "goes on": "has its answer and gets the thread back",
  ends: "has ended",
};

export const kindWords = (kind: Span["kind"]): string => KINDS[kind];
export const outcomeWords = (outcome: Span["outcome"]): string => OUTCOMES[outcome];
export const stepWords = (what: Step["what"]): string => STEPS[what];
