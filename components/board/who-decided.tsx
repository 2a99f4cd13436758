import { Cpu, UserRound } from "lucide-react";

/** Whether the level that holds is a person's or the engine's, in an icon and a word: the two must never be taken for each other. */
export function WhoDecided({ human, className }: { human: string | null; className?: string }) {
  const Icon = human === null ? Cpu : UserRound;
  return (
    <span className={`inline-flex min-w-0 items-center gap-1 text-sm text-ink-2 ${className ?? ""}`}>
      <Icon size={14} aria-hidden="true" className="shrink-0" />
      <span className="truncate">{human === null ? "Engine" : human}</span>
    </span>
  );
}
