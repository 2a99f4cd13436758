import clsx from "clsx";
import { UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { useApp } from "@/components/shell/app-context";
import { EMERGENCY_NUMBERS } from "@/components/shell/emergency-number";
import { usePreferences } from "@/components/shell/preferences-context";
import { formatClock } from "@/components/ui/format-time";
import type { TeamEntry } from "@/lib/board/case-entry";
import type { Region, Urgency } from "@/lib/clinical/types";
import { URGENCY_LOOK } from "./urgency-look";

/** Something that a person of the care team wrote or decided: never to be taken for an answer of Gather's. */
export function TeamEntryCard({ entry }: { entry: TeamEntry }) {
  const { region } = usePreferences();
  switch (entry.kind) {
    case "message":
      return (
        <FromPerson entry={entry} did="wrote to you">
          <p className="whitespace-pre-wrap">{entry.text}</p>
        </FromPerson>
      );
    case "urgency":
      return (
        <FromPerson entry={entry} did="changed how soon you should be seen">
          {entry.to !== null && <NewLevel urgency={entry.to} region={region} />}
          <p className="mt-2">
            <span className="font-semibold">Why: </span>
            {entry.text}
          </p>
          {entry.from !== null && entry.from !== entry.to && <p className="mt-1 text-sm text-ink-2">Before, it was: {levelWords(entry.from, region)}. This was decided by a person and not by Gather.</p>}
        </FromPerson>
      );
    case "close":
      return (
        <FromPerson entry={entry} did="closed your case">
          <p>If anything changes or gets worse, write here: the care team will see it again.</p>
        </FromPerson>
      );
  }
}

function FromPerson({ entry, did, children }: { entry: TeamEntry; did: string; children: ReactNode }) {
  const { timeZone } = useApp();
  return (
    <article aria-label={`${entry.author}, care team`} data-anchor="" data-team-entry={entry.kind} className="animate-enter overflow-hidden rounded-2xl border-2 border-brand bg-surface">
      <header className="flex items-center gap-3 border-b border-line bg-brand-tint px-4 py-2">
        <span className="grid size-8 shrink-0 place-items-center rounded-full bg-brand text-on-brand">
          <UserRound size={18} aria-hidden="true" />
        </span>
        <p className="min-w-0 leading-snug">
          <span className="font-semibold">{entry.author}</span> {did}
          <span className="block text-sm text-ink-2">A person from the care team, {formatClock(entry.at, timeZone)}</span>
        </p>
      </header>
      <div className="px-4.5 py-3.5">{children}</div>
    </article>
  );
}

function NewLevel({ urgency, region }: { urgency: Urgency; region: Region }) {
  const { Icon, text, tint } = URGENCY_LOOK[urgency];
  return (
    <p className={clsx("flex items-center gap-2.5 rounded-xl px-3.5 py-2.5 text-lg font-semibold", text, tint)}>
      <Icon size={20} aria-hidden="true" className="shrink-0" />
      {levelWords(urgency, region)}
    </p>
  );
}

/** What to do at each level, in the words of the answer's card. */
function levelWords(urgency: Urgency, region: Region): string {
  switch (urgency) {
    case "emergency": return `Call ${EMERGENCY_NUMBERS[region]} now`;
    case "urgent": return "See a clinician today";
    case "routine": return "Book a visit within two weeks";
    case "self_care": return "You can care for this at home";
  }
}
