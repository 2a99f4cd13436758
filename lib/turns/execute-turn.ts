import "server-only";
import type { TriageOutputs, TurnInput } from "@/lib/agents/triage-outputs";
import type { Graph, Outcomes, Run, RunEventOf } from "@/lib/graph/types";
import { runGraph } from "@/lib/graph/run-graph";
import { logError } from "@/lib/log";
import { figuresOf } from "@/lib/timing/figures";
import { describeFindings } from "./describe-findings";
import { digestFindings } from "./digest-findings";
import { emergencyBanner } from "./emergency-banner";
import { INTERRUPTED } from "./interrupted";
import { TurnInterrupted, type LiveTurn } from "./live-turn";
import type { AgentName, AgentRow, TurnEnd, TurnMetrics, TurnSummary } from "./types";

/** Characters; far more than anybody reads, so that a model that goes on without end fills neither log nor memory. */
const LONGEST_ANSWER = 40_000;

class AnswerTooLong extends Error {
  readonly code = "answer_too_long";
  constructor() {
    super("The answer went on without end");
    this.name = "AnswerTooLong";
  }
}

export interface TurnPlan {
  live: LiveTurn;
  summary: TurnSummary;
  graph: Graph<TurnInput, TriageOutputs>;
  input: Omit<TurnInput, "answerSink">;
  /** how long each agent will be made to wait, ms */
  simulatedMs: Readonly<Partial<Record<AgentName, number>>>;
}

export interface ExecutedTurn {
  end: TurnEnd;
  outcomes: Outcomes<TriageOutputs>;
}

/** Runs the graph of a turn, telling its log of everything as it happens. Gives the entry that ends the log. */
export async function executeTurn({ live, summary, graph, input, simulatedMs }: TurnPlan): Promise<ExecutedTurn> {
  let firstTextMs: number | null = null;
  let textLength = 0;
  const answerSink: TurnInput["answerSink"] = {
    card: (card) => live.append({ type: "card", card }),
    text: (delta) => {
      textLength += delta.length;
      if (textLength > LONGEST_ANSWER) throw new AnswerTooLong();
      firstTextMs ??= live.elapsedMs();
      live.append({ type: "text", delta });
    },
  };

  // The graph's clock begins with the run, the turn's with the request: the log tells the latter.
  const runStartMs = live.elapsedMs();
  const run = await runGraph(graph, {
    mode: summary.mode,
    input: { ...input, answerSink },
    signal: live.signal,
    onEvent: (event) => tell(live, event, { runStartMs, simulatedMs, region: input.region }),
  });
  for (const error of run.listenerErrors) logError("turn event could not be told", error, { turnId: live.turnId });

  const wallMs = live.elapsedMs();
  const metrics: TurnMetrics = {
    firstEventMs: await live.firstEventMs(),
    firstTextMs,
    wallMs,
    ...figures(live.view.agents),
    ...digestFindings(run.outcomes),
  };
  return { end: { type: "turn-end", ...verdict(live, run), metrics }, outcomes: run.outcomes };
}

interface Telling {
  runStartMs: number;
  simulatedMs: TurnPlan["simulatedMs"];
  region: TurnInput["region"];
}

function tell(live: LiveTurn, event: RunEventOf<TriageOutputs>, { runStartMs, simulatedMs, region }: Telling): void {
  const { agent } = event;
  const atMs = runStartMs + event.atMs;
  switch (event.type) {
    case "agent-start":
      live.append({ type: "agent-start", agent, atMs, simulatedMs: simulatedMs[agent] ?? 0 });
      return;
    case "agent-skip":
      live.append({ type: "agent-end", agent, atMs, startMs: null, status: "skipped", found: null });
      return;
    case "agent-end": {
      if (event.agent === "safety" && event.outcome.status === "done") {
        const banner = emergencyBanner(event.outcome.value, region, atMs);
        // Shown already when it had to wait for its place.
        if (banner !== null && live.view.emergency === null) live.append({ type: "emergency", banner });
      }
      if (event.outcome.status === "failed") logError("agent failed", event.outcome.error, { turnId: live.turnId, agent });
      const found = describeFindings(event, region);
      live.append({ type: "agent-end", agent, atMs, startMs: runStartMs + event.startMs, status: event.outcome.status, found });
    }
  }
}

function figures(rows: readonly AgentRow[]): Pick<TurnMetrics, "agentsMs" | "sumMs" | "criticalPathMs" | "criticalPath" | "peakInFlight"> {
  const { agentsMs, sumMs, criticalPathMs, criticalPath, peakInFlight } = figuresOf(rows);
  return { agentsMs, sumMs, criticalPathMs, criticalPath, peakInFlight };
}

function verdict(live: LiveTurn, { outcomes }: Run<TriageOutputs>): Pick<TurnEnd, "status" | "error"> {
  if (live.signal.reason instanceof TurnInterrupted) return { status: "interrupted", error: INTERRUPTED };
  if (live.signal.aborted) return { status: "stopped", error: null };
  if (outcomes.answer.status === "done") return { status: "done", error: null };
  return {
    status: "failed",
    error: { code: "answer_failed", message: "The answer could not be finished. What the checks found is kept above." },
  };
}
