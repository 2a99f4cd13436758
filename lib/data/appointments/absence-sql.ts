import "server-only";
import { Prisma } from "../generated/client";

/** True of a slot `s` whose clinician is away at that time. */
export function inAbsenceSql(): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM absences b WHERE b.clinician_id = s.clinician_id AND b.starts_at < s.ends_at AND b.ends_at > s.starts_at)`;
}
