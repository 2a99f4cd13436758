import { UsersRound } from "lucide-react";
import type { TurnView } from "@/lib/turns/fold-turn";

/** While many people ask at once: this turn's place in the queue, read out as it moves. Nothing once a check has begun. */
export function QueueNote({ view: { turn, agents, queuePlace } }: { view: TurnView }) {
  const begun = agents.some(({ status }) => status !== "waiting");
  if (queuePlace === undefined || begun || turn?.status !== "running") return null;
  return (
    <div className="mb-4 flex items-start gap-3 rounded-xl bg-sunken p-3.5">
      <UsersRound size={20} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-2" />
      <div>
        <p role="status" className="font-semibold">
          You are number {queuePlace.toLocaleString("en-GB")}
        </p>
        <p className="text-ink-2">Many people are asking right now. Your message is kept, and the checks start when it is your turn.</p>
      </div>
    </div>
  );
}
