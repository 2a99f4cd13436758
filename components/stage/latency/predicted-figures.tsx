import type { Mode } from "@/lib/graph/types";
import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import type { ShownAgentName, TurnMetrics } from "@/lib/turns/types";
import { namesOf } from "../names-of";
import type { Prediction } from "./predict";

interface PredictedFiguresProps {
  prediction: Prediction<ShownAgentName>;
  measured: Readonly<Record<Mode, TurnMetrics | null>>;
  nothingToWaitFor: boolean;
}

const TITLES: Readonly<Record<Mode, string>> = { sequential: "Sequential", concurrent: "Concurrent" };

/** What each mode should take, and what it took in the newest run with these very waits. */
export function PredictedFigures({ prediction, measured, nothingToWaitFor }: PredictedFiguresProps) {
  const factor = (longer: number | undefined, shorter: number | undefined) => (longer === undefined || shorter === undefined ? null : formatSpeedup(longer, shorter));
  const { criticalPath } = prediction.concurrent;
  return (
    <>
      <table className="w-full text-base [&_td]:whitespace-nowrap [&_td]:py-1 [&_td]:pl-4 [&_td]:text-right [&_td]:font-mono [&_th]:py-1 [&_th]:text-left [&_th]:font-normal [&_thead_th]:text-right [&_thead_th]:text-ink-2 lg:text-xl">
        <caption className="sr-only">Time of the agents in each mode: predicted from the graph and the waits, and measured</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Mode</span>
            </th>
            <th scope="col">Predicted</th>
            <th scope="col">Measured</th>
          </tr>
        </thead>
        <tbody>
          {(["sequential", "concurrent"] as const).map((mode) => (
            <tr key={mode}>
              <th scope="row">{TITLES[mode]}</th>
              <td data-metric={`predicted-${mode}-ms`} data-value={prediction[mode].agentsMs} className="border-b border-dashed border-line-strong">
                {formatSeconds(prediction[mode].agentsMs)}
              </td>
              <td data-metric={`measured-${mode}-ms`} data-value={measured[mode]?.agentsMs}>
                {measured[mode] === null ? "next run" : formatSeconds(measured[mode].agentsMs)}
              </td>
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row">Factor</th>
            <td data-metric="predicted-speedup">{factor(prediction.sequential.agentsMs, prediction.concurrent.agentsMs) ?? "none"}</td>
            <td>{factor(measured.sequential?.agentsMs, measured.concurrent?.agentsMs) ?? "–"}</td>
          </tr>
        </tbody>
      </table>
      <p className="text-sm text-ink-2 lg:text-base">
        {nothingToWaitFor ? (
          <strong className="text-ink">Nothing to wait for: concurrency gains nothing here. The agents only compute, on one processor that they share.</strong>
        ) : (
          <>
            Predicted from the graph and the simulated waits alone; what the agents work comes on top. Critical path: {namesOf(criticalPath)}.
          </>
        )}
      </p>
    </>
  );
}
