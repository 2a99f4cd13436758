import { memo } from "react";
import clsx from "clsx";
import { agentWords, isShown, statusWords } from "@/components/chat/agent-words";
import { formatSeconds } from "@/lib/timing/format";
import type { AgentName, AgentRow, TurnMetrics } from "@/lib/turns/types";

interface TimingTableProps {
  rows: readonly AgentRow[];
  metrics: TurnMetrics | null;
  critical: readonly AgentName[];
  /** shown to the eye too; otherwise for assistive technology alone */
  visible: boolean;
}

/** The same as the bars, as a table. */
export const TimingTable = memo(function TimingTable({ rows, metrics, critical, visible }: TimingTableProps) {
  const seconds = (ms: number | null | undefined) => (ms === null || ms === undefined ? "–" : formatSeconds(ms));
  return (
    <div className={clsx(visible ? "overflow-x-auto" : "sr-only")}>
      <table className="w-full border-collapse text-sm [&_td]:border-b [&_td]:border-line [&_td]:py-1.5 [&_td]:pr-2 [&_td.font-mono]:whitespace-nowrap [&_td]:align-baseline [&_th]:py-1.5 [&_th]:pr-2 [&_th]:text-left [&_th]:align-baseline [&_th]:font-semibold">
        <caption className="sr-only">Times of the checks, from the start of the turn</caption>
        <thead>
          <tr>
            <th scope="col">Agent</th>
            <th scope="col">Needs</th>
            <th scope="col">State</th>
            <th scope="col">Start</th>
            <th scope="col">End</th>
            <th scope="col">Took</th>
            <th scope="col">Simulated</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, needs, status, startMs, endMs, simulatedMs }) => (
            <tr key={name}>
              <th scope="row">
                {agentWords(name).name}
                {critical.includes(name) && <span className="sr-only"> (on the critical path)</span>}
              </th>
              <td>{needs.filter(isShown).map((need) => agentWords(need).name).join(", ") || "nothing"}</td>
              <td>{statusWords(status)}</td>
              <td className="font-mono">{seconds(startMs)}</td>
              <td className="font-mono">{seconds(endMs)}</td>
              <td className="font-mono">{seconds(startMs === null || endMs === null ? null : endMs - startMs)}</td>
              <td className="font-mono">{seconds(simulatedMs)}</td>
            </tr>
          ))}
        </tbody>
        {metrics !== null && (
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td colSpan={6}>
                Agents {seconds(metrics.agentsMs)}, sum {seconds(metrics.sumMs)}, critical path {seconds(metrics.criticalPathMs)}, whole answer {seconds(metrics.wallMs)}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
});
