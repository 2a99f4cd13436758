import type { App } from "../app.ts";
import { visit } from "../http/guest.ts";
import { summarise } from "../percentiles.ts";
import type { Summary } from "../percentiles.ts";
import { questionOf } from "../questions.ts";
import { target } from "../targets.ts";
import type { Target } from "../targets.ts";
import { receiptOf } from "./answered.ts";

export interface AgentsResult {
  profile: "textbook";
  mode: "concurrent";
  /** agents time less critical path: what running them at once costs beyond the longest chain of needs */
  aboveCriticalPathMs: Summary;
  agentsMs: Summary;
  criticalPathMs: Summary;
  wallMs: Summary;
  /** of each turn, in order */
  samples: { agentsMs: number; criticalPathMs: number; wallMs: number }[];
  targets: Target[];
}

/** One patient asks again and again, each time in a new chat and only when the last answer is there. */
export async function measureAgents(app: App, turns: number, progress: (done: number) => void): Promise<AgentsResult> {
  const guest = await visit(app.connection);
  const samples: AgentsResult["samples"] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const asked = await app.ask(guest, { text: questionOf(turn), mode: "concurrent", profile: "textbook" });
    const { agentsMs, criticalPathMs, wallMs } = await receiptOf(app, asked, guest.cookie);
    samples.push({ agentsMs, criticalPathMs, wallMs });
    progress(samples.length);
  }
  const aboveCriticalPathMs = summarise(samples.map(({ agentsMs, criticalPathMs }) => agentsMs - criticalPathMs));
  return {
    profile: "textbook",
    mode: "concurrent",
    aboveCriticalPathMs,
    agentsMs: summarise(samples.map(({ agentsMs }) => agentsMs)),
    criticalPathMs: summarise(samples.map(({ criticalPathMs }) => criticalPathMs)),
    wallMs: summarise(samples.map(({ wallMs }) => wallMs)),
    samples,
    targets: [target("agents time above the critical path, 95th percentile", aboveCriticalPathMs.p95, 15, "ms")],
  };
}
