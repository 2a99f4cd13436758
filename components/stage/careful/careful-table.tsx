import clsx from "clsx";
import { formatSeconds } from "@/lib/timing/format";
import { counts } from "./samples";
import type { Sample } from "./samples";

/** Every run that was made, as figures. */
export function CarefulTable({ samples, visible }: { samples: readonly Sample[]; /** shown to the eye too; otherwise for assistive technology alone */ visible: boolean }) {
  const seconds = (ms: number | undefined) => (ms === undefined ? "–" : formatSeconds(ms));
  return (
    <div className={clsx(visible ? "overflow-x-auto rounded-xl border border-line" : "sr-only")}>
      <table className="w-full border-collapse text-sm [&_td]:border-t [&_td]:border-line [&_td]:px-3 [&_td]:py-1 [&_th]:px-3 [&_th]:py-1 [&_th]:text-left lg:text-base">
        <caption className="sr-only">Every run, in the order in which they were made</caption>
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">Round</th>
            <th scope="col">Mode</th>
            <th scope="col">Agents</th>
            <th scope="col">Sum</th>
            <th scope="col">Critical path</th>
            <th scope="col">Whole answer</th>
            <th scope="col">Digest</th>
            <th scope="col">Counts</th>
          </tr>
        </thead>
        <tbody>
          {samples.map((sample, index) => (
            <tr key={sample.turnId}>
              <th scope="row">{index + 1}</th>
              <td>{sample.round === 0 ? "cold" : sample.round}</td>
              <td>{sample.mode}</td>
              <td className="font-mono">{seconds(sample.metrics?.agentsMs)}</td>
              <td className="font-mono">{seconds(sample.metrics?.sumMs)}</td>
              <td className="font-mono">{seconds(sample.metrics?.criticalPathMs)}</td>
              <td className="font-mono">{seconds(sample.metrics?.wallMs)}</td>
              <td className="font-mono">{sample.metrics?.outputDigest.slice(0, 8) ?? "–"}</td>
              <td>{counts(sample) ? "yes" : sample.round === 0 ? "no, cold" : `no, ${sample.status}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
