import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";
import { earlierTime, offerSelect, type EarlierTime } from "./appointment";
import { specialtyOf } from "./specialty-of";

/** For so long who has no appointment waits for one. */
const WAITS_MS = 28 * 86_400_000;
const GENERAL = "general practice";

/** Somebody who has no appointment yet and is told when a time becomes free. */
export interface Waiting {
  waitingId: string;
  specialty: string;
  /** the answer after which they joined: what is booked is booked from it */
  turnId: string;
  chatId: string;
  /** until when they wait, ISO 8601 */
  until: string;
  /** how many joined before them, for the same specialty, and still wait */
  ahead: number;
  /** the time that is kept for them just now; null when none is */
  offer: EarlierTime | null;
}

export type JoinedFor = { status: "waiting"; specialty: string } | { status: "not_found" };

/** From now on the viewer is told when a time becomes free in the specialty that an answer of theirs asks for. Twice is once, and keeps the place in line. */
export async function joinForSpecialty(viewer: Viewer, turnId: string, now = new Date()): Promise<JoinedFor> {
  if (!isUuid(turnId)) return { status: "not_found" };
  const turn = await db.turn.findFirst({
    where: { id: turnId, chat: { userId: viewer.userId } },
    select: { chat: { select: { patientId: true } }, outcomes: { where: { agent: "medical" }, select: { output: true } } },
  });
  if (turn === null) return { status: "not_found" };
  const specialty = specialtyOf(turn.outcomes[0]?.output) ?? GENERAL;
  const before = new Date(now.getTime() + WAITS_MS);
  await db.$executeRaw(Prisma.sql`
    INSERT INTO waiting_entries (id, user_id, patient_id, specialty, before, turn_id, created_at)
    VALUES (${randomUUID()}::uuid, ${viewer.userId}, ${turn.chat.patientId}::uuid, ${specialty}, ${before}, ${turnId}::uuid, ${now})
    ON CONFLICT (user_id, patient_id, specialty) WHERE appointment_id IS NULL
      DO UPDATE SET turn_id = excluded.turn_id, before = greatest(waiting_entries.before, excluded.before)`);
  return { status: "waiting", specialty };
}

/** The viewer no longer waits. What was kept for them is given back when its time is over. */
export async function leaveSpecialty(viewer: Viewer, waitingId: string): Promise<void> {
  if (isUuid(waitingId)) await db.waitingEntry.deleteMany({ where: { id: waitingId, userId: viewer.userId, appointmentId: null } });
}

/** What the viewer waits for, for their current patient, without an appointment; the longest first. */
export async function listWaiting(viewer: Viewer, now = new Date()): Promise<readonly Waiting[]> {
  const rows = await db.waitingEntry.findMany({
    where: { userId: viewer.userId, appointmentId: null, before: { gt: now }, patient: { currentFor: { some: { id: viewer.userId } } } },
    orderBy: { createdAt: "asc" },
    select: { id: true, specialty: true, before: true, createdAt: true, turn: { select: { id: true, chatId: true } }, offers: offerSelect },
  });
  return Promise.all(
    rows.flatMap(({ id, specialty, before, createdAt, turn, offers }) =>
      turn === null
        ? []
        : [
            db.waitingEntry.count({ where: { specialty, before: { gt: now }, createdAt: { lt: createdAt } } }).then((ahead) => ({
              waitingId: id, specialty, turnId: turn.id, chatId: turn.chatId, until: before.toISOString(), ahead, offer: earlierTime(offers[0]),
            })),
          ],
    ),
  );
}
