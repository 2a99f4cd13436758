import type { Mode } from "@/lib/graph/types";
import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import { CarefulChart } from "./careful-chart";
import { CarefulTable } from "./careful-table";
import { carefulFigures } from "./samples";
import type { Sample } from "./samples";
import type { Spread } from "./spread";

interface CarefulResultProps {
  samples: readonly Sample[];
  /** how many runs there are to be */
  planned: number;
  running: boolean;
  /** no agent was made to wait */
  nothingToWaitFor: boolean;
  tableVisible: boolean;
}

const MODES = ["sequential", "concurrent"] as const;
const TITLES: Readonly<Record<Mode, string>> = { sequential: "Sequential", concurrent: "Concurrent" };

/** What all runs of a careful measurement say together, so far. */
export function CarefulResult({ samples, planned, running, nothingToWaitFor, tableVisible }: CarefulResultProps) {
  const { spread, factor, sameFindings } = carefulFigures(samples);
  const stopped = !running && samples.length < planned;
  return (
    <section aria-labelledby="careful-heading" className="grid gap-4">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h2 id="careful-heading" className="text-xl font-semibold lg:text-2xl">
          Careful: one run at a time, A B B A
        </h2>
        <p role="status" data-metric="careful-runs" data-value={samples.length} className="text-ink-2 lg:text-xl">
          {samples.length} of {planned} runs{stopped && ", then stopped"}
        </p>
      </div>
      <div className="grid items-center gap-x-10 gap-y-4 lg:grid-cols-[auto_minmax(0,1fr)]">
        <p className="whitespace-nowrap">
          <span data-metric="median-speedup" data-value={factor ?? undefined} className={`font-mono text-7xl font-bold leading-none tracking-[-0.05em] lg:text-[7rem] ${nothingToWaitFor ? "text-ink-2" : "text-brand"}`}>
            {spread.sequential === null || spread.concurrent === null ? "–" : (formatSpeedup(spread.sequential.median, spread.concurrent.median) ?? "1×")}
          </span>
          <span className="block text-base text-ink-2 lg:text-xl">median ÷ median</span>
        </p>
        <SpreadTable spread={spread} />
      </div>
      {nothingToWaitFor && factor !== null && <p className="font-semibold lg:text-xl">Nothing to wait for: the agents only compute. Concurrency gains nothing here, and what is left of a difference is chance.</p>}
      <p className="text-ink-2 lg:text-lg">
        Time of the agents. The first run of each mode finds everything cold and stands apart. Stopped and failed runs are shown and not counted. Nothing is removed.
        {sameFindings !== null && (sameFindings ? " All runs found the same." : " Not all runs found the same.")}
      </p>
      {samples.length > 0 && <CarefulChart samples={samples} planned={planned} />}
      {samples.length > 0 && <CarefulTable samples={samples} visible={tableVisible} />}
    </section>
  );
}

function SpreadTable({ spread }: { spread: Readonly<Record<Mode, Spread | null>> }) {
  const seconds = (ms: number | undefined) => (ms === undefined ? "–" : formatSeconds(ms));
  return (
    <div className="overflow-x-auto">
      <table className="text-base [&_td]:pl-6 [&_td]:text-right [&_td]:font-mono [&_th]:text-left [&_th]:font-normal [&_thead_th]:pl-6 [&_thead_th]:text-right [&_thead_th]:text-ink-2 lg:text-xl">
        <caption className="sr-only">Spread of the runs that count, of each mode</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Mode</span>
            </th>
            <th scope="col">Runs</th>
            <th scope="col">Median</th>
            <th scope="col">Quartiles</th>
            <th scope="col">Least to most</th>
          </tr>
        </thead>
        <tbody>
          {MODES.map((mode) => (
            <tr key={mode} data-spread={mode}>
              <th scope="row">{TITLES[mode]}</th>
              <td>{spread[mode]?.n ?? 0}</td>
              <td data-metric="median-ms" data-value={spread[mode]?.median} className="font-semibold">
                {seconds(spread[mode]?.median)}
              </td>
              <td className="whitespace-nowrap">
                {seconds(spread[mode]?.lowerQuartile)} to {seconds(spread[mode]?.upperQuartile)}
              </td>
              <td className="whitespace-nowrap">
                {seconds(spread[mode]?.least)} to {seconds(spread[mode]?.most)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
