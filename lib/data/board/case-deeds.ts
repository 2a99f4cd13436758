import "server-only";
import type { CaseOutcome } from "@/lib/board/case-entry";
import type { Urgency } from "@/lib/clinical/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { isUuid } from "../is-uuid";
import type { Viewer } from "../viewer";

/** A deed of the care team. `entryId` is made by the client: the same id again is the same deed, done once. */
export interface CaseRequest {
  caseId: string;
  entryId: string;
}

export type Done = { status: "done" } | { status: "not_found" };
export type Claim = Done | { status: "taken"; /** who has it */ by: string };

/** No open case of this id, or the viewer is not of the care team. */
const NOT_FOUND = { status: "not_found" } as const;
const DONE = { status: "done" } as const;

interface Deed extends CaseRequest {
  kind: Prisma.Sql;
  /** assignments of the case's columns; `me` is the row of the viewer, `c` the case */
  set: Prisma.Sql;
  /** what must hold of the case beside being open */
  when?: Prisma.Sql;
  text?: string | null;
  to?: Urgency | null;
}

/** One statement: the case changes and the entry says who did it, or neither. @returns whether it was done, now or before */
async function perform(viewer: Viewer, { caseId, entryId, kind, set, when = Prisma.sql`true`, text = null, to = null }: Deed): Promise<boolean> {
  const rows = await db.$queryRaw<{ done: boolean }[]>(Prisma.sql`
    WITH me AS (
      SELECT id, name FROM users WHERE id = ${viewer.userId} AND role = 'care_team'
    ), target AS (
      SELECT c.chat_id, c.urgency FROM cases c, me
      WHERE c.chat_id = ${caseId}::uuid AND c.status = 'open' AND NOT EXISTS (SELECT 1 FROM case_entries WHERE id = ${entryId}::uuid)
      FOR UPDATE OF c
    ), changed AS (
      UPDATE cases c SET ${set} FROM me, target WHERE c.chat_id = target.chat_id AND ${when} RETURNING c.chat_id, target.urgency
    ), entry AS (
      INSERT INTO case_entries (id, chat_id, kind, author_id, author_name, text, from_urgency, to_urgency)
      SELECT ${entryId}::uuid, changed.chat_id, ${kind}::"CaseEntryKind", me.id, me.name, ${text},
        CASE WHEN ${to}::"Urgency" IS NULL THEN NULL ELSE changed.urgency END, ${to}::"Urgency"
      FROM changed, me
      ON CONFLICT (id) DO NOTHING
      RETURNING id
    )
    SELECT EXISTS (SELECT 1 FROM entry) AS done`);
  if (rows[0]?.done === true) return true;
  // Asked for before: looked for in a statement of its own, since one that ran at the same moment is not seen by this one.
  return (await db.caseEntry.count({ where: { id: entryId, chatId: caseId, author: { id: viewer.userId, role: "care_team" } } })) === 1;
}

/**
 * Takes a case up. Of any number who try at once one has it: the row's lock decides, not this code. Whoever has it
 * already has it still.
 */
export async function claimCase(viewer: Viewer, request: CaseRequest, at = new Date()): Promise<Claim> {
  const won = await perform(viewer, {
    ...request,
    kind: Prisma.sql`'claim'`,
    set: Prisma.sql`claimed_by_id = me.id, claimed_at = ${at}`,
    when: Prisma.sql`c.claimed_by_id IS NULL`,
  });
  if (won) return DONE;
  const holder = await holderOf(viewer, request.caseId);
  if (holder === null) return NOT_FOUND;
  return holder.userId === viewer.userId ? DONE : { status: "taken", by: holder.name };
}

/** Who has an open case, as a member of the care team may know. */
async function holderOf(viewer: Viewer, caseId: string): Promise<{ userId: string; name: string } | null> {
  const found = await db.case.findFirst({
    where: { chatId: caseId, status: "open", claimedById: { not: null } },
    select: { claimedBy: { select: { id: true, name: true } } },
  });
  const member = await db.user.count({ where: { id: viewer.userId, role: "care_team" } });
  const holder = found?.claimedBy ?? null;
  return member === 0 || holder === null ? null : { userId: holder.id, name: holder.name };
}

/** Gives a case back that the viewer has claimed: it waits again. */
export async function releaseCase(viewer: Viewer, request: CaseRequest): Promise<Done> {
  const set = Prisma.sql`claimed_by_id = NULL, claimed_at = NULL, unread_since = NULL`;
  return asDone(await perform(viewer, { ...request, kind: Prisma.sql`'release'`, set, when: Prisma.sql`c.claimed_by_id = me.id` }));
}

/** Says that somebody has seen an emergency. The first to say so is kept. */
export async function acknowledgeEmergency(viewer: Viewer, request: CaseRequest, at = new Date()): Promise<Done> {
  return asDone(
    await perform(viewer, {
      ...request,
      kind: Prisma.sql`'acknowledge'`,
      set: Prisma.sql`acknowledged_at = coalesce(c.acknowledged_at, ${at}), acknowledged_by_id = CASE WHEN c.acknowledged_at IS NULL THEN me.id ELSE c.acknowledged_by_id END`,
      when: Prisma.sql`c.emergency_at IS NOT NULL`,
    }),
  );
}

/**
 * A person decides how urgent a case is, whatever the engine found; what the engine found stays as it is beside it.
 * Deciding about an emergency is having seen it. @param reason 1 to 500 characters, shown to the patient
 */
export async function decideUrgency(viewer: Viewer, { urgency, reason, ...request }: CaseRequest & { urgency: Urgency; reason: string }, at = new Date()): Promise<Done> {
  const level = Prisma.sql`${urgency}::"Urgency"`;
  const emergency = Prisma.sql`(${level} = 'emergency' OR c.emergency_at IS NOT NULL)`;
  return asDone(
    await perform(viewer, {
      ...request,
      kind: Prisma.sql`'urgency'`,
      text: reason,
      to: urgency,
      set: Prisma.sql`urgency = ${level}, human_urgency = ${level}, human_reason = ${reason}, human_at = ${at}, human_by_id = me.id,
        emergency_at = CASE WHEN ${level} = 'emergency' THEN coalesce(c.emergency_at, ${at}) ELSE c.emergency_at END,
        acknowledged_at = CASE WHEN ${emergency} THEN coalesce(c.acknowledged_at, ${at}) END,
        acknowledged_by_id = CASE WHEN NOT ${emergency} THEN NULL WHEN c.acknowledged_at IS NULL THEN me.id ELSE c.acknowledged_by_id END`,
    }),
  );
}

/** A person writes to the patient, in the chat. Whoever writes has taken the case up, if nobody had. @param text 1 to 4,000 characters */
export async function messagePatient(viewer: Viewer, { text, ...request }: CaseRequest & { text: string }, at = new Date()): Promise<Done> {
  const set = Prisma.sql`claimed_by_id = coalesce(c.claimed_by_id, me.id), claimed_at = CASE WHEN c.claimed_by_id IS NULL THEN ${at} ELSE c.claimed_at END`;
  return asDone(await perform(viewer, { ...request, kind: Prisma.sql`'message'`, text, set }));
}

/** Whoever has claimed a case has read what the patient wrote up to this moment. */
export async function markCaseRead(viewer: Viewer, caseId: string, at = new Date()): Promise<void> {
  if (!isUuid(caseId)) return;
  await db.case.updateMany({
    where: { chatId: caseId, claimedBy: { id: viewer.userId, role: "care_team" }, unreadSince: { lte: at } },
    data: { unreadSince: null },
  });
  await db.notification.updateMany({ where: { userId: viewer.userId, chatId: caseId, kind: "patient_replied", readAt: null, createdAt: { lte: at } }, data: { readAt: at } });
}

/** Closes a case: it leaves the board until the patient writes again. */
export async function closeCase(viewer: Viewer, { outcome, ...request }: CaseRequest & { outcome: CaseOutcome }, at = new Date()): Promise<Done> {
  const set = Prisma.sql`status = 'closed', unread_since = NULL, closed_at = ${at}, closed_by_id = me.id, outcome = ${outcome}::"CaseOutcome"`;
  return asDone(await perform(viewer, { ...request, kind: Prisma.sql`'close'`, set }));
}

function asDone(done: boolean): Done {
  return done ? DONE : NOT_FOUND;
}
