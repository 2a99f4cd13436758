import { Pill } from "lucide-react";
import clsx from "clsx";
import type { InteractionSeverity } from "@/lib/clinical/types";
import type { InteractionFindings } from "@/lib/turns/types";
import { warningsOf } from "./interaction-warnings";
import type { Warning } from "./interaction-warnings";

const LEVEL: Readonly<Record<InteractionSeverity, { words: string; text: string }>> = {
  contraindicated: { words: "Do not take together", text: "text-emergency" },
  major: { words: "Serious", text: "text-emergency" },
  moderate: { words: "Take care", text: "text-urgent" },
  minor: { words: "Good to know", text: "text-ink-2" },
};

/** What not to take together, worst first, and the names that could not be checked. */
export function InteractionsBlock({ findings }: { findings: InteractionFindings }) {
  const warnings = warningsOf(findings);
  const readAs = Object.entries(findings.readAs);
  if (warnings.length === 0 && findings.unknown.length === 0 && readAs.length === 0) return null;
  return (
    <div className="grid gap-2">
      {warnings.map((warning) => (
        <WarningBox key={`${warning.title}${warning.consequence}`} warning={warning} />
      ))}
      {readAs.map(([typed, drug]) => (
        <p key={typed} className="text-sm text-ink-2">
          We read “{typed}” as {drug}.
        </p>
      ))}
      {findings.unknown.length > 0 && (
        <p className="text-sm text-ink-2">
          We do not know {listOf(findings.unknown)}, so we could not check {findings.unknown.length === 1 ? "it" : "them"}. Ask a pharmacist.
        </p>
      )}
      {findings.unknown.length === 0 && findings.externalNote !== null && warnings.length > 0 && <p className="text-sm text-ink-2">{findings.externalNote}</p>}
    </div>
  );
}

function WarningBox({ warning: { title, severity, consequence, action, source } }: { warning: Warning }) {
  const { words, text } = LEVEL[severity];
  return (
    <div className="flex gap-3 rounded-xl bg-sunken px-4 py-3">
      <Pill size={19} aria-hidden="true" className={clsx("mt-1 shrink-0", text)} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <strong>{title}</strong>
          <span className={clsx("text-sm font-semibold", text)}>{words}</span>
        </p>
        <p>
          {consequence} {action}
        </p>
        <p className="text-sm text-ink-2">{source}</p>
      </div>
    </div>
  );
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
