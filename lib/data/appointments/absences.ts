import "server-only";
import { Temporal } from "temporal-polyfill";
import { db } from "../client";
import type { AbsenceKind } from "../generated/client";
import { isUuid } from "../is-uuid";
import { isMember } from "../is-member";
import type { Viewer } from "../viewer";
import { offerFreedSlot } from "./waiting-list";

export type { AbsenceKind };

export interface Absence {
  id: string;
  clinicianId: string;
  kind: AbsenceKind;
  /** ISO 8601 */
  startsAt: string;
  endsAt: string;
}

export interface AbsenceRequest {
  clinicianId: string;
  kind: AbsenceKind;
  /** by the wall clock of the clinician's time zone: "2026-11-24T09:00" */
  from: string;
  to: string;
}

export type Blocked =
  /** @param needMove how many who are booked then need another time */
  | { status: "blocked"; absence: Absence; needMove: number }
  /** it ends before it begins, or is over already, or lasts longer than a year */
  | { status: "bad_span" }
  /** no such clinician, or the viewer is not of the care team */
  | { status: "not_found" };

const LONGEST_MS = 366 * 86_400_000;
/** So many of the times that an absence gives back are offered to who waits, the soonest first. */
const MOST_OFFERED = 200;

/** A clinician will be away: no time within is offered from now on. Who is booked then keeps the booking until somebody moves it. */
export async function blockTime(viewer: Viewer, { clinicianId, kind, from, to }: AbsenceRequest, now = new Date()): Promise<Blocked> {
  if (!isUuid(clinicianId) || !(await isMember(viewer))) return { status: "not_found" };
  const clinician = await db.clinician.findUnique({ where: { id: clinicianId }, select: { timeZone: true } });
  if (clinician === null) return { status: "not_found" };
  const [startsAt, endsAt] = [momentIn(from, clinician.timeZone), momentIn(to, clinician.timeZone)];
  if (startsAt === null || endsAt === null || endsAt <= startsAt || endsAt <= now || endsAt.getTime() - startsAt.getTime() > LONGEST_MS) return { status: "bad_span" };
  const row = await db.absence.create({ data: { clinicianId, kind, startsAt, endsAt, createdById: viewer.userId }, select });
  const needMove = await db.slot.count({ where: { clinicianId, startsAt: { lt: endsAt, gt: now }, endsAt: { gt: startsAt }, booking: { isNot: null } } });
  return { status: "blocked", absence: toAbsence(row), needMove };
}

/** The clinician is there after all: the times can be had again, by those who wait for one first. @returns whether there was such an absence */
export async function unblockTime(viewer: Viewer, absenceId: string, now = new Date()): Promise<boolean> {
  if (!isUuid(absenceId) || !(await isMember(viewer))) return false;
  const [gone] = await db.$queryRaw<{ clinicianId: string; startsAt: Date; endsAt: Date }[]>`
    DELETE FROM absences WHERE id = ${absenceId}::uuid RETURNING clinician_id AS "clinicianId", starts_at AS "startsAt", ends_at AS "endsAt"`;
  if (gone === undefined) return false;
  const { clinicianId, startsAt, endsAt } = gone;
  const back = await db.slot.findMany({
    where: { clinicianId, startsAt: { lt: endsAt, gt: now }, endsAt: { gt: startsAt }, booking: null },
    orderBy: { startsAt: "asc" },
    take: MOST_OFFERED,
    select: { id: true },
  });
  for (const { id } of back) await offerFreedSlot(id, now);
  return true;
}

/** The absences that reach into a span of time. The caller has checked who asks. */
export async function absencesWithin({ from, to }: { from: Date; to: Date }): Promise<Absence[]> {
  return (await db.absence.findMany({ where: { startsAt: { lt: to }, endsAt: { gt: from } }, orderBy: { startsAt: "asc" }, select })).map(toAbsence);
}

const select = { id: true, clinicianId: true, kind: true, startsAt: true, endsAt: true } as const;

function toAbsence({ startsAt, endsAt, ...row }: Omit<Absence, "startsAt" | "endsAt"> & { startsAt: Date; endsAt: Date }): Absence {
  return { ...row, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}

/** A time that the clocks skip is as much later as they skip; one that they show twice is the first of the two. */
function momentIn(wallClock: string, timeZone: string): Date | null {
  try {
    return new Date(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    return null;
  }
}
