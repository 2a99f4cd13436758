import { agentWords } from "@/components/chat/agent-words";
import type { AgentRow } from "@/lib/turns/types";

/** Which agents Stop has cancelled and after how many ms, and which had no turn any more. */
export function StopReceipt({ rows, stoppedMs }: { rows: readonly AgentRow[]; /** ms since turn start; null when the turn told no times */ stoppedMs: number | null }) {
  const cancelled = rows.filter(({ status, startMs }) => status === "cancelled" && startMs !== null);
  const neverStarted = rows.filter(({ startMs }) => startMs === null);
  const done = rows.filter(({ status }) => status === "done");
  const names = (agents: readonly AgentRow[]) => agents.map(({ name }) => agentWords(name).name).join(", ");
  return (
    <p data-stop-receipt className="text-ink-2 lg:text-xl">
      <strong className="text-ink">Stopped{stoppedMs === null ? "" : ` after ${wholeMs(stoppedMs)}`}.</strong>{" "}
      {cancelled.length === 0 ? "No check was running." : `Cancelled: ${cancelled.map(({ name, startMs, endMs }) => `${agentWords(name).name} after ${wholeMs((endMs ?? 0) - (startMs ?? 0))}`).join(", ")}.`}
      {neverStarted.length > 0 && ` Never started: ${names(neverStarted)}.`}
      {done.length > 0 && ` Done before: ${names(done)}.`}
    </p>
  );
}

function wholeMs(ms: number): string {
  return `${new Intl.NumberFormat("en-GB").format(Math.round(ms))} ms`;
}
