import type { RiskResult } from "@/lib/turns/types";
import { Disclosure } from "@/components/ui/disclosure";

/** Each score with what it means, and each that could not be worked out with the reason. */
export function RiskScores({ risks }: { risks: readonly RiskResult[] }) {
  if (risks.length === 0) return null;
  const done = risks.filter(({ result }) => result.status === "ok");
  const refused = risks.filter(({ result }) => result.status === "refused");
  return (
    <Disclosure summary={`Risk scores (${done.length === 0 ? "none could be worked out" : done.length})`}>
      <ul className="grid gap-3">
        {[...done, ...refused].map((risk) => (
          <li key={risk.result.model}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">{risk.name}</span>
              <span className="font-mono text-sm">{valueOf(risk)}</span>
            </p>
            <p className="text-[0.9375rem] text-ink-2">{risk.explanation}</p>
            <p className="text-sm text-ink-3">{risk.source}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function valueOf({ result }: RiskResult): string {
  if (result.status === "refused") return "not worked out";
  const value = Number.isInteger(result.value) ? String(result.value) : result.value.toFixed(1);
  return `${value}${result.unit === "%" ? "%" : ` ${result.unit}`}, ${result.band}`;
}
