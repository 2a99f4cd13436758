import { formatOverhead, formatSeconds } from "@/lib/timing/format";
import type { ExperimentTrace } from "@/lib/learn/types";
import { heldUpMs } from "./held-up";

/** What an experiment came to, in figures and in its own words. */
export function TraceFigures({ trace }: { trace: ExperimentTrace }) {
  const { outcome, endedMs, peakQueued, lines } = trace;
  const longestMs = heldUpMs(trace);
  const stillAtWork = trace.spans.some(({ endMs }) => endMs > outcome.atMs + 5);
  return (
    <div className="grid gap-2 text-[0.9375rem]">
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        <Figure label={outcome.kind === "returned" ? "Result after" : "Error after"} metric="outcome-ms" value={outcome.atMs} shown={formatSeconds(outcome.atMs)} />
        {stillAtWork && <Figure label="Last work ended after" metric="ended-ms" value={endedMs} shown={formatSeconds(endedMs)} />}
        <Figure label="Everyone else held up at most" metric="held-up-ms" value={longestMs} shown={formatOverhead(longestMs)} />
        {peakQueued > 0 && <Figure label="Longest queue" metric="peak-queued" value={peakQueued} shown={String(peakQueued)} />}
      </dl>
      <ul className="grid gap-0.5 font-mono text-sm">
        {lines.map(({ atMs, text }) => (
          <li key={`${atMs}${text}`}>
            <span className="text-ink-2">{formatSeconds(atMs)}</span> {text}
          </li>
        ))}
        <li>
          <span className="text-ink-2">{formatSeconds(outcome.atMs)}</span> {outcome.kind === "returned" ? "returned" : "threw"}: {outcome.text}
        </li>
      </ul>
    </div>
  );
}

function Figure({ label, metric, value, shown }: { label: string; metric: string; value: number; shown: string }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-ink-2">{label}</dt>
      <dd data-metric={metric} data-value={value} className="font-mono font-semibold">
        {shown}
      </dd>
    </div>
  );
}
