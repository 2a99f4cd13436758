import { UserRound } from "lucide-react";
import { formatClock } from "@/components/ui/format-time";
import type { CaseEntry } from "@/lib/board/case-entry";
import type { CaseTalk } from "@/lib/board/case-talk";
import { LEVEL_WORDS } from "./level-words";

/** What was said and done, oldest first: the patient, Gather's answers in short, and the care team. */
export function CaseTalkView({ talk, timeZone }: { talk: CaseTalk; timeZone: string }) {
  return (
    <ol className="grid gap-3 text-[0.9375rem]" aria-label="What was said">
      {talk.map((said) => (
        <li key={said.id}>
          {said.from === "patient" ? (
            <>
              <Said who="Patient" at={said.at} timeZone={timeZone} />
              <p className="whitespace-pre-wrap rounded-xl bg-brand-tint px-3.5 py-2">{said.text}</p>
              {said.answer !== null && (
                <details className="mt-1.5 text-ink-2">
                  <summary className="min-h-6 underline decoration-line-strong underline-offset-2">Gather answered: {said.answer.headline}</summary>
                  <p className="mt-1 whitespace-pre-wrap">{said.answer.text}</p>
                </details>
              )}
            </>
          ) : (
            <Entry entry={said.entry} timeZone={timeZone} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Said({ who, at, timeZone }: { who: string; at: string; timeZone: string }) {
  return (
    <p className="mb-0.5 text-sm text-ink-2">
      {who}, {formatClock(at, timeZone)}
    </p>
  );
}

function Entry({ entry, timeZone }: { entry: CaseEntry; timeZone: string }) {
  if (entry.kind !== "message") {
    return (
      <p className="flex gap-2 text-sm text-ink-2">
        <UserRound size={14} aria-hidden="true" className="mt-1 shrink-0" />
        <span>
          {entry.author} {deedWords(entry)}, {formatClock(entry.at, timeZone)}
        </span>
      </p>
    );
  }
  return (
    <>
      <Said who={`${entry.author} (care team)`} at={entry.at} timeZone={timeZone} />
      <p className="whitespace-pre-wrap rounded-xl border border-line-strong bg-surface px-3.5 py-2">{entry.text}</p>
    </>
  );
}

function deedWords({ kind, from, to, text }: CaseEntry): string {
  switch (kind) {
    case "claim": return "claimed the case";
    case "release": return "gave the case back";
    case "acknowledge": return "acknowledged the emergency";
    case "urgency": return `changed the level${from === null ? "" : ` from ${LEVEL_WORDS[from].toLowerCase()}`} to ${to === null ? "another" : LEVEL_WORDS[to].toLowerCase()}: “${text ?? ""}”`;
    case "message": return "wrote";
    case "close": return "closed the case";
    case "reopen": return "opened the case again";
  }
}
