import { compareTurns } from "@/components/timing/compare-turns";
import { turnTiming } from "@/components/timing/turn-timing";
import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import type { AgentName } from "@/lib/turns/types";
import { gathersOf } from "./gathers";
import type { GatherTimes } from "./gathers";
import { namesOf } from "./names-of";
import type { Lanes } from "./run/run-state";

/** Below this factor the difference is no gain that an audience should be shown. */
const NO_GAIN = 1.1;

/** What the race has shown, once both lanes are done: the factor, whether both found the same, and where the time went. */
export function RaceResult({ lanes, nothingToWaitFor }: { lanes: Lanes; /** no agent was made to wait */ nothingToWaitFor: boolean }) {
  const [sequential, concurrent] = [turnTiming(lanes.sequential, ""), turnTiming(lanes.concurrent, "")];
  const comparison = sequential === null || concurrent === null ? null : compareTurns(sequential, concurrent);
  if (comparison === null || sequential === null || concurrent === null) {
    return <p className="text-lg text-ink-2 lg:text-xl">{waitingWords(lanes)}</p>;
  }
  const { speedup, sameFindings, differing } = comparison;
  const { outputDigest, criticalPath, criticalPathMs } = comparison.concurrent;
  const whole: GatherTimes<AgentName> = {
    names: [],
    sequentialMs: comparison.sequential.agentsMs,
    concurrentMs: comparison.concurrent.agentsMs,
    factor: speedup,
  };
  // Without waits both lanes compete for the processor, and whatever the factor says is chance.
  const gains = !nothingToWaitFor && speedup !== null && speedup >= NO_GAIN;
  return (
    <div className="grid items-center gap-x-10 gap-y-4 lg:grid-cols-[auto_minmax(0,1fr)_auto]">
      <p
        data-metric="measured-speedup"
        data-value={speedup ?? undefined}
        className={`whitespace-nowrap font-mono text-7xl font-bold leading-none tracking-[-0.05em] lg:text-[7rem] ${gains ? "text-brand" : "text-ink-2"}`}
      >
        {formatSpeedup(whole.sequentialMs, whole.concurrentMs) ?? "1×"}
      </p>
      <div className="grid gap-1 text-base text-ink-2 lg:text-xl">
        <p>
          Measured, same question.{" "}
          {sameFindings ? (
            <span data-digests="equal">
              Same findings: digest <span className="font-mono">{short(outputDigest)}</span> in both modes.
            </span>
          ) : (
            <strong data-digests="different" className="text-urgent">
              Different findings: {namesOf(differing) || "digests differ"}.
            </strong>
          )}
        </p>
        <p>
          Critical path {formatSeconds(criticalPathMs)} (outlined): {namesOf(criticalPath)}. No way of running these agents can be faster.
        </p>
        {!gains && <p className="font-semibold text-ink">{noGainWords(nothingToWaitFor)}</p>}
      </div>
      <GatherTable gathers={[...gathersOf(sequential.rows, concurrent.rows), whole]} />
    </div>
  );
}

function GatherTable({ gathers }: { gathers: readonly GatherTimes<AgentName>[] }) {
  const names = ["First gather", "Second gather", "Third gather"];
  return (
    <table className="text-base [&_td]:whitespace-nowrap [&_td]:pl-3 md:[&_td]:pl-5 [&_td]:text-right [&_td]:font-mono [&_th]:text-left [&_th]:font-normal lg:text-lg">
      <caption className="sr-only">Gather by gather: the time that each adds in each mode, from the end of the one before to its own last end</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Gather</th>
          <th scope="col">Sequential</th>
          <th scope="col">Concurrent</th>
          <th scope="col">Factor</th>
        </tr>
      </thead>
      <tbody>
        {gathers.map(({ names: agents, sequentialMs, concurrentMs, factor }, index) => (
          <tr key={agents.join()} data-gather={agents.length === 0 ? "whole" : index + 1} title={agents.length === 0 ? undefined : namesOf(agents)}>
            <th scope="row">{agents.length === 0 ? "Whole" : names[index]}</th>
            <td data-metric="gather-sequential-ms" data-value={sequentialMs}>
              {formatSeconds(sequentialMs)}
            </td>
            <td data-metric="gather-concurrent-ms" data-value={concurrentMs}>
              {formatSeconds(concurrentMs)}
            </td>
            <td data-metric="gather-speedup" data-value={factor ?? undefined} className="font-semibold">
              {formatSpeedup(sequentialMs, concurrentMs) ?? "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function waitingWords({ sequential, concurrent }: Lanes): string {
  const turns = [sequential.turn, concurrent.turn];
  if (turns.every((turn) => turn === null)) return "One question in both modes: press Space. The factor stands here once both lanes are done.";
  if (turns.some((turn) => turn?.status === "running")) return "The factor stands here once both lanes are done.";
  if (turns.some((turn) => turn === null)) return "One mode alone: run the other one too, and the factor stands here.";
  return "Not both lanes came to their end, so there is nothing to compare.";
}

function noGainWords(nothingToWaitFor: boolean): string {
  return nothingToWaitFor
    ? "Nothing to wait for: the agents only compute, on the processor that both lanes share. Concurrency gains nothing here, and whatever the factor says is chance."
    : "There was little to wait for side by side: concurrency gains next to nothing here.";
}

function short(digest: string): string {
  return `${digest.slice(0, 4)}…${digest.slice(-2)}`;
}
