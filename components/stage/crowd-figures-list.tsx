import { formatSeconds, formatSpeedup } from "@/lib/timing/format";
import type { CrowdFigures, CrowdView } from "./fold-crowd";

interface CrowdFiguresListProps {
  view: CrowdView;
  figures: CrowdFigures;
}

interface Figure {
  label: string;
  shown: string;
  metric?: string;
  value?: number;
}

/** Who is done, how long it took, what it would have taken one after another, and how the server bore it. */
export function CrowdFiguresList({ view, figures }: CrowdFiguresListProps) {
  return (
    <dl className="grid gap-x-10 text-base sm:grid-cols-2 xl:grid-cols-3 lg:text-lg">
      {[...people(view, figures), ...times(view, figures), ...server(view)].map(({ label, shown, metric, value }) => (
        <div key={label} className="flex items-baseline justify-between gap-3 border-b border-line py-1">
          <dt className="text-ink-2">{label}</dt>
          <dd data-metric={metric} data-value={value} className="text-right font-mono">
            {shown}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function people({ inFlight, removed }: CrowdView, { failed, stopped, gaps }: CrowdFigures): Figure[] {
  return [
    { label: "Failed", metric: "patients-failed", value: failed, shown: String(failed) },
    { label: "In flight", metric: "patients-in-flight", value: inFlight, shown: String(inFlight) },
    { label: "Done, with a check missing", metric: "patients-with-gaps", value: gaps, shown: String(gaps) },
    { label: "Stopped", metric: "patients-stopped", value: stopped, shown: String(stopped) },
    { label: "Chats removed afterwards", metric: "patients-removed", value: removed ?? undefined, shown: removed === null ? "–" : String(removed) },
  ];
}

function times({ aloneMs, patients, allPatientsMs, stopped }: CrowdView, { percentiles }: CrowdFigures): Figure[] {
  const duration = (label: string, ms: number | null | undefined): Figure => ({ label, shown: ms === null || ms === undefined ? "–" : formatSeconds(ms) });
  const oneByOneMs = aloneMs === null ? null : aloneMs * patients;
  const whole = oneByOneMs !== null && allPatientsMs !== null && !stopped;
  return [
    duration("One patient alone", aloneMs),
    duration(`${patients === 0 ? "N" : patients} × one`, oneByOneMs),
    { label: "N × one ÷ all", shown: whole ? (formatSpeedup(oneByOneMs, allPatientsMs) ?? "–") : "–" },
    duration("Half answered within", percentiles?.p50),
    duration("95 % within", percentiles?.p95),
    duration("99 % within", percentiles?.p99),
    duration("Slowest", percentiles?.max),
  ];
}

function server({ load, worstDelayMs, mostMemoryMb }: CrowdView): Figure[] {
  const ms = (value: number | undefined) => (value === undefined ? "–" : `${Math.ceil(value)} ms`);
  return [
    { label: "Event loop late, median now", shown: ms(load?.loopDelayMs.median) },
    { label: "Event loop late, worst", metric: "event-loop-delay-ms", value: load === null ? undefined : worstDelayMs, shown: ms(load === null ? undefined : worstDelayMs) },
    { label: "Server memory, most", metric: "memory-mb", value: load === null ? undefined : mostMemoryMb, shown: load === null ? "–" : `${Math.ceil(mostMemoryMb)} MB` },
  ];
}
