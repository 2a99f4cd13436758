import fc from "fast-check";
import type { TimedAgent } from "../types";

/** A row of an agent that ended as done. */
export function row(name: string, needs: readonly string[], startMs: number, endMs: number, simulatedMs = 0): TimedAgent {
  return { name, needs, status: "done", startMs, endMs, simulatedMs };
}

export function waitingRow(name: string, needs: readonly string[] = []): TimedAgent {
  return { name, needs, status: "waiting", startMs: null, endMs: null, simulatedMs: 0 };
}

export function runningRow(name: string, startMs: number, simulatedMs = 0): TimedAgent {
  return { name, needs: [], status: "running", startMs, endMs: null, simulatedMs };
}

/** The triage turn with the textbook profile, without any overhead: three seconds for each of the six. */
export function textbookRows(mode: "sequential" | "concurrent"): TimedAgent[] {
  const gathers = mode === "concurrent" ? [0, 0, 0, 3000, 3000, 6000] : [0, 3000, 6000, 9000, 12_000, 15_000];
  const [history = 0, knowledge = 0, interactions = 0, medical = 0, risk = 0, scheduling = 0] = gathers;
  const six = (name: string, needs: readonly string[], startMs: number) => row(name, needs, startMs, startMs + 3000, 3000);
  const answerMs = scheduling + 3000;
  return [
    row("safety", [], 0, 0),
    six("history", ["safety"], history),
    six("knowledge", ["safety"], knowledge),
    six("interactions", ["safety"], interactions),
    six("medical", ["history", "knowledge", "interactions"], medical),
    six("risk", ["history"], risk),
    six("scheduling", ["medical"], scheduling),
    row("answer", ["medical", "risk", "scheduling"], answerMs, answerMs + 2500),
  ];
}

/** Random agents, each with its own duration and idle time before it starts, all whole ms. */
const plans = fc.array(
  fc.record({ durationMs: fc.nat(500), idleMs: fc.nat(20), needed: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }) }),
  { minLength: 1, maxLength: 8 },
);

/** Measured rows as each mode would give them: no agent starts before its needs have ended, or before 0. */
export const measuredRows = fc.record({ plans, mode: fc.constantFrom<"sequential" | "concurrent">("sequential", "concurrent") }).map(({ plans, mode }) => {
  const rows: (TimedAgent & { startMs: number; endMs: number })[] = [];
  let idleMs = 0;
  for (const [place, plan] of plans.entries()) {
    const needed = rows.filter((_, earlier) => plan.needed[earlier]);
    const waitedFor = mode === "sequential" ? rows : needed;
    const startMs = Math.max(0, ...waitedFor.map((before) => before.endMs)) + plan.idleMs;
    idleMs += plan.idleMs;
    const endMs = startMs + plan.durationMs;
    rows.push({ name: `agent${place}`, needs: needed.map(({ name }) => name), status: "done", startMs, endMs, simulatedMs: 0 });
  }
  return { rows, mode, idleMs };
});
