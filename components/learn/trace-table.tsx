import { formatOverhead, formatSeconds } from "@/lib/timing/format";
import type { ExperimentTrace } from "@/lib/learn/types";
import { Table } from "@/components/about/table";
import { heldUpMs } from "./held-up";
import { laneLook } from "./lanes";
import { kindWords, outcomeWords } from "./span-words";

/** The same as the bars, as a table. */
export function TraceTable({ trace, caption }: { trace: ExperimentTrace; caption: string }) {
  return (
    <Table caption={caption} dense>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Does</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Ended</th>
        </tr>
      </thead>
      <tbody>
        {trace.spans.map(({ lane, kind, startMs, endMs, outcome }) => (
          <tr key={`${lane}${kind}${startMs}`}>
            <th scope="row">{laneLook(lane).name}</th>
            <td>{kindWords(kind)}</td>
            <td className="font-mono">{formatSeconds(startMs)}</td>
            <td className="font-mono">{formatSeconds(endMs)}</td>
            <td>{outcomeWords(outcome)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">Everyone else</th>
          <td colSpan={4}>looked at the clock {trace.beats.length} times and was held up {formatOverhead(heldUpMs(trace))} at most</td>
        </tr>
      </tbody>
    </Table>
  );
}
