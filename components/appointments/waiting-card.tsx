import Link from "next/link";
import { useApp } from "@/components/shell/app-context";
import { Button, buttonClass } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-time";
import { ProblemText } from "@/components/ui/problem-text";
import { useAction } from "@/components/ui/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useNow } from "@/components/ui/use-now";
import type { Waiting } from "@/lib/data/appointments/wait-for-specialty";
import { KeptTime } from "./kept-time";

/** A place on a waiting list: the time that is kept just now, how many are before, and the way out. */
export function WaitingCard({ waiting, onChanged }: { waiting: Waiting; onChanged: () => void }) {
  const { actions, timeZone, now: pageNow } = useApp();
  const hydrated = useHydrated();
  const now = useNow(pageNow);
  const book = useAction(actions.bookSlot);
  const leave = useAction(actions.stopWaiting);
  const { waitingId, specialty, turnId, chatId, until, ahead, offer } = waiting;
  const kept = offer !== null && Date.parse(offer.until) > now ? offer : null;
  const disabled = !hydrated || book.pending || leave.pending;

  async function after(done: Promise<{ ok: boolean }>) {
    if ((await done).ok) onChanged();
  }

  return (
    <article data-waiting-id={waitingId} className="grid gap-3 rounded-2xl border border-line bg-surface p-5">
      <div>
        <h3 className="text-lg font-semibold">A time in {specialty}</h3>
        <p className="text-ink-2">
          {kept !== null ? "It is your turn." : ahead === 0 ? "You are next in line." : `${ahead} ${ahead === 1 ? "person is" : "people are"} before you.`} You wait until {formatDate(until, timeZone)}, and the bell tells you when a time becomes free.
        </p>
      </div>
      {kept !== null && <KeptTime kept={kept} title="A time has become free." action="Book this time" disabled={disabled} onTake={() => void after(book.run({ slotId: kept.slotId, turnId }))} />}
      <div className="flex flex-wrap gap-2">
        <Link href={`/chat/${chatId}`} className={buttonClass("secondary")}>
          Open the chat
        </Link>
        <Button disabled={disabled} onClick={() => void after(leave.run({ waitingId }))}>
          Leave the waiting list
        </Button>
      </div>
      <ProblemText problem={book.problem ?? leave.problem} />
    </article>
  );
}
