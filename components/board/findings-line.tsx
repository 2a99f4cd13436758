import { Flag, Gauge, Pill } from "lucide-react";
import type { ReactNode } from "react";
import type { CaseFindings } from "@/lib/board/case-findings";

/** Red flags, interactions and risk scores in one line each, the first of its kind and how many more. */
export function FindingsLine({ findings }: { findings: CaseFindings | null }) {
  if (findings === null) return null;
  const { redFlags, warnings, risks } = findings;
  const serious = warnings.filter(({ severity }) => severity === "contraindicated" || severity === "major");
  return (
    <ul className="grid min-w-0 gap-0.5 text-sm leading-snug">
      {redFlags.length > 0 && <Finding icon={<Flag size={14} aria-hidden="true" className="text-emergency" />} kind="Red flag" texts={redFlags.map(({ label }) => label)} />}
      {warnings.length > 0 && <Finding icon={<Pill size={14} aria-hidden="true" className={serious.length > 0 ? "text-emergency" : "text-ink-2"} />} kind="Interaction" texts={warnings.map(({ title }) => title)} />}
      {risks.length > 0 && <Finding icon={<Gauge size={14} aria-hidden="true" className="text-ink-2" />} kind="Risk score" texts={risks.map(({ name, value, band }) => `${shortName(name)} ${value}, ${band}`)} />}
    </ul>
  );
}

function Finding({ icon, kind, texts }: { icon: ReactNode; kind: string; texts: readonly string[] }) {
  const [first = "", ...more] = texts;
  return (
    <li className="flex min-w-0 items-center gap-1.5">
      <span className="shrink-0">{icon}</span>
      <span className="sr-only">{kind}: </span>
      <span className="truncate">{first}</span>
      {more.length > 0 && <span className="shrink-0 text-ink-2">+{more.length}</span>}
    </li>
  );
}

/** The short form in brackets, by which clinicians know a score: "Stroke risk (CHA2DS2-VASc)" → "CHA2DS2-VASc". */
export function shortName(name: string): string {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? name;
}
