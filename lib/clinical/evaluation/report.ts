import type { Urgency } from "../types";
import type { EvaluationResult, Judged, PartResult, Proportion } from "./types";

const LEVELS: readonly Urgency[] = ["emergency", "urgent", "routine", "self_care"];

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function line(name: string, p: Proportion): string {
  return `  ${name.padEnd(22)} ${percent(p.value).padStart(7)}  (${String(p.count)}/${String(p.of)}, 95 % ${percent(p.low)} to ${percent(p.high)})`;
}

function partReport(name: string, part: PartResult): string[] {
  return [
    `${name}: ${String(part.cases)} cases`,
    line("exact level", part.exact),
    line("emergencies found", part.emergenciesFound),
    line("under-triage", part.underTriage),
    line("over-triage", part.overTriage),
    line("needless emergency", part.needlessEmergency),
    `  ${"guidance \\ given".padEnd(18)}${LEVELS.map((level) => level.padStart(11)).join("")}`,
    ...LEVELS.map((row) => `  ${row.padEnd(18)}${LEVELS.map((column) => String(part.confusion[row][column]).padStart(11)).join("")}`),
    `  by system: ${Object.entries(part.bySystem).map(([system, { cases, exact, emergencies, emergenciesFound }]) => `${system} ${String(exact)}/${String(cases)} (E ${String(emergenciesFound)}/${String(emergencies)})`).join(", ")}`,
    `  by style: ${Object.entries(part.byStyle).map(([style, { cases, exact }]) => `${style} ${String(exact)}/${String(cases)}`).join(", ")}`,
  ];
}

/** The figures as text. */
export function reportText({ parts, latency }: EvaluationResult): string {
  return [
    ...partReport("tuning part", parts.tune), "", ...partReport("hold-out part", parts.holdout), "",
    `time a case: median ${String(latency.median)} ms, 95th percentile ${String(latency.p95)} ms, longest ${String(latency.max)} ms`, "",
  ].join("\n");
}

/** Wrongly judged cases of the tuning part, with their texts. Hold-out cases are never printed. */
export function wrongTuneCases(judged: readonly Judged[], system: string | undefined): string {
  return judged
    .filter(({ case: each, given }) => each.part === "tune" && each.urgency !== given && (system === undefined || each.system === system))
    .map(({ case: each, given }) => `${each.id} [${each.style}] guidance ${each.urgency}, given ${given} (${each.rationale})\n  ${each.message ?? (each.messages ?? []).map(({ role, text }) => `${role}: ${text}`).join("\n  ")}\n`)
    .join("\n");
}
