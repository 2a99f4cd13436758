import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BoardScreen } from "@/components/board/board-screen";
import { getMember } from "@/lib/auth/care-team";
import { clinicTimeZone } from "@/lib/clinic-time-zone";
import { listOpenCases } from "@/lib/data/board/list-cases";
import { eventBus } from "@/lib/events/choose-bus";
import { logError } from "@/lib/log";
import { boardActions } from "./board-actions";

export const metadata: Metadata = { title: "Board" };

/** All open cases, live, for the care team; `?case=` opens one. Anybody else is asked to sign in. */
export default async function BoardPage({ searchParams }: PageProps<"/board">) {
  const [member, { case: asked }] = await Promise.all([getMember(), searchParams]);
  if (member === null) redirect("/sign-in");
  const at = pageTime();
  const [cases, undelivered] = await Promise.all([listOpenCases(member.viewer), countUndelivered()]);
  return <BoardScreen actions={boardActions} member={{ userId: member.viewer.userId, name: member.name }} cases={cases} chosen={typeof asked === "string" ? asked : null} at={at} undelivered={undelivered} timeZone={clinicTimeZone()} />;
}

/** How many events nobody could be told of; null where the bus can't say: the board is worth more than this number. */
async function countUndelivered(): Promise<number | null> {
  try {
    return (await eventBus().listDeadLetters()).length;
  } catch (error) {
    logError("undelivered events could not be counted", error);
    return null;
  }
}

/** When this request's page is made, ms since the epoch: what changes from here on the stream tells. */
function pageTime(): number {
  return Date.now();
}
