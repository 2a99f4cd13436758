import type { TurnView } from "@/lib/turns/fold-turn";

interface AnnouncerProps {
  busy: boolean;
  /** the newest turn */
  view: TurnView | null;
}

/** For those who listen: one sentence when the checks begin, one when the answer is there, nothing between. */
export function Announcer({ busy, view }: AnnouncerProps) {
  return (
    <p role="status" className="sr-only">
      {busy ? "Message sent. Six checks are running." : view !== null && ending(view)}
    </p>
  );
}

function ending({ turn, card }: TurnView): string {
  if (turn === null) return "";
  if (turn.status === "done" && card !== null) return `Answer ready. ${card.headline}. ${card.why}`;
  if (turn.status === "stopped") return "Stopped.";
  return turn.error?.message ?? "The answer could not be finished.";
}
