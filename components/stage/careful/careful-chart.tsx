import type { Mode } from "@/lib/graph/types";
import { percent } from "@/components/timing/bar-place";
import { axisFor, formatTick } from "@/lib/timing/axis";
import { formatHundredths, formatSeconds } from "@/lib/timing/format";
import { counts } from "./samples";
import type { Sample } from "./samples";
import { spreadOf } from "./spread";

/** The axis goes on beyond the longest bar, by so much that its figure fits. */
const ROOM_FOR_FIGURE = 1.15;
/** More bars than this are too thin for their figures, which the table has. */
const MOST_LABELLED = 26;
const HUES: Readonly<Record<Mode, string>> = { sequential: "var(--ink-2)", concurrent: "var(--brand)" };

/** Every run: in the order in which they were made, over an axis from zero, and each mode enlarged so that its spread is seen. For the eye; the table says the same. */
export function CarefulChart({ samples, planned }: { samples: readonly Sample[]; planned: number }) {
  return (
    <div aria-hidden="true" className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <InOrder samples={samples} planned={planned} />
      <div className="grid content-start gap-4">
        <Enlarged mode="sequential" samples={samples} />
        <Enlarged mode="concurrent" samples={samples} />
      </div>
    </div>
  );
}

function InOrder({ samples, planned }: { samples: readonly Sample[]; planned: number }) {
  const axis = axisFor(ROOM_FOR_FIGURE * Math.max(...samples.map(({ metrics }) => metrics?.agentsMs ?? 0)), 5);
  return (
    <figure>
      <figcaption className="text-ink-2 lg:text-lg">In order: A sequential, B concurrent; cold runs hollow, what does not count dashed</figcaption>
      <div className="relative h-7 font-mono text-xs text-ink-3 lg:text-base">
        {axis.ticksMs.slice(0, -1).map((tick) => (
          <span key={tick} className="absolute whitespace-nowrap border-l border-dashed border-line pl-1" style={{ left: percent(tick / axis.endMs) }}>
            {formatTick(tick, axis.stepMs)} s
          </span>
        ))}
      </div>
      <ol className="grid border-l border-line-strong" style={{ gridAutoRows: `minmax(3px, ${Math.min(1.5, 24 / planned)}rem)` }}>
        {samples.map((sample, index) => (
          <li
            key={sample.turnId}
            data-sample={index + 1}
            className="relative rounded-r-sm border-2"
            style={{
              width: percent((sample.metrics?.agentsMs ?? 0) / axis.endMs),
              borderColor: HUES[sample.mode],
              background: counts(sample) ? HUES[sample.mode] : "transparent",
              borderStyle: counts(sample) || sample.round === 0 ? "solid" : "dashed",
              margin: "1px 0",
            }}
          >
            {planned <= MOST_LABELLED && (
              <span className="absolute left-full top-1/2 ml-2 -translate-y-1/2 whitespace-nowrap font-mono text-xs lg:text-sm">
                {sample.mode === "sequential" ? "A" : "B"} {formatHundredths(sample.metrics?.agentsMs ?? 0)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Enlarged({ mode, samples }: { mode: Mode; samples: readonly Sample[] }) {
  const counted = samples.filter((sample) => sample.mode === mode && counts(sample));
  const spread = spreadOf(counted.flatMap(({ metrics }) => metrics?.agentsMs ?? []));
  if (spread === null) return null;
  const { least, most, lowerQuartile, median, upperQuartile } = spread;
  const width = Math.max(most - least, 1);
  // Room on both sides, so that the outermost are not cut in half.
  const place = (ms: number) => percent(0.04 + (0.92 * (ms - least)) / width);
  return (
    <figure>
      <figcaption className="flex justify-between text-ink-2 lg:text-lg">
        <span>{mode === "sequential" ? "Sequential" : "Concurrent"}, enlarged</span>
        <span className="font-mono">
          {formatSeconds(least)} to {formatSeconds(most)}
        </span>
      </figcaption>
      <div className="relative mt-1 h-14 rounded-lg bg-sunken">
        <span className="absolute inset-y-2 rounded border border-line-strong" style={{ left: place(lowerQuartile), right: `calc(100% - ${place(upperQuartile)})` }} />
        <span className="absolute inset-y-1 border-l-4 border-ink" style={{ left: place(median) }} />
        {counted.map(({ turnId, metrics }, index) => (
          <span
            key={turnId}
            className="absolute size-3 -translate-x-1/2 -translate-y-1/2 rounded-full opacity-80"
            style={{ left: place(metrics?.agentsMs ?? least), top: percent(0.25 + 0.5 * ((index % 3) / 2)), background: HUES[mode] }}
          />
        ))}
      </div>
    </figure>
  );
}
