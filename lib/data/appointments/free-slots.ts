import "server-only";
import type { OfferedSlot } from "@/lib/turns/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { inAbsenceSql } from "./absence-sql";
import { heldByAnotherSql } from "./slot-holds";

export type SlotKind = "in_person" | "video";

export interface FreeSlot extends OfferedSlot {
  kind: SlotKind;
}

interface FreeSlotRow {
  id: string;
  startsAt: Date;
  endsAt: Date;
  kind: SlotKind;
  clinician: string;
  specialty: string;
}

const MINUTE_MS = 60_000;

export function minutesBetween(start: Date, end: Date): number {
  return Math.round((end.getTime() - start.getTime()) / MINUTE_MS);
}

/** For whom times are looked for: those that are kept for others are not free to them. */
export interface SlotSeeker {
  /** gives the account; null is nobody */
  userId: Prisma.Sql;
  now: Date;
}

export function seeker(userId: string | null, now: Date): SlotSeeker {
  return { userId: Prisma.sql`${userId}`, now };
}

function nearestOf(specialty: string, { from, to }: { from: Date; to: Date }, limit: number, who: SlotSeeker): Prisma.Sql {
  return Prisma.sql`(
    SELECT s.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.kind, c.name AS clinician, c.specialty
    FROM slots s JOIN clinicians c ON c.id = s.clinician_id
    WHERE c.specialty = ${specialty} AND s.starts_at BETWEEN ${from} AND ${to}
      AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.booked_slot_id = s.id)
      AND NOT ${inAbsenceSql()} AND NOT ${heldByAnotherSql(who.userId, who.now)}
    ORDER BY s.starts_at, c.name LIMIT ${limit})`;
}

/** The nearest free slots of each specialty, in the specialties' order, at most `limit` each; one round trip. */
export async function nearestFreeSlots(
  specialties: readonly string[],
  window: { from: Date; to: Date },
  limit: number,
  who: SlotSeeker,
): Promise<FreeSlot[]> {
  const each = [...new Set(specialties)].map((specialty) => nearestOf(specialty, window, limit, who));
  const rows = await db.$queryRaw<FreeSlotRow[]>(Prisma.join(each, " UNION ALL "));
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    startsAt: startsAt.toISOString(),
    durationMin: minutesBetween(startsAt, endsAt),
  }));
}
