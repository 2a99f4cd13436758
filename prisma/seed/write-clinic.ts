import type { DemoClinician } from "./clinicians";
import type { Database } from "./database";
import { planSlots } from "./plan-slots";
import { stableId } from "./stable-id";

/** Writes the clinicians; those who are there are brought up to date. */
export async function writeClinicians(database: Database, clinicians: readonly DemoClinician[]): Promise<void> {
  const rows = clinicians.map(({ slug, name, specialty }) => ({ id: stableId("clinician", slug), slug, name, specialty }));
  await database.write(
    `insert into clinicians (id, slug, name, specialty)
     select id, slug, name, specialty from jsonb_to_recordset($1) as row(id uuid, slug text, name text, specialty text)
     on conflict (slug) do update set name = excluded.name, specialty = excluded.specialty
     where (clinicians.name, clinicians.specialty) is distinct from (excluded.name, excluded.specialty)`,
    rows,
  );
}

/**
 * Tops up the calendars to so many days from today, and takes away slots of past days that nobody had. What is booked
 * stays as it is. @returns how many slots were added
 */
export async function writeSlots(database: Database, clinicians: readonly DemoClinician[], today: Date, days: number): Promise<number> {
  const planned = clinicians.flatMap((clinician) => planSlots(clinician, today, days));
  const there = await database.read<{ id: string }>("select id from slots where starts_at > now() - interval '1 day'");
  const known = new Set(there.map(({ id }) => id));
  const rows = planned
    .filter(({ id }) => !known.has(id))
    .map(({ id, clinicianSlug, startsAt, endsAt, kind }) => ({ id, clinician_id: stableId("clinician", clinicianSlug), starts_at: startsAt, ends_at: endsAt, kind }));
  await database.write(
    `delete from slots where starts_at < now() - interval '1 day'
       and not exists (select 1 from appointments where appointments.slot_id = slots.id)`,
  );
  if (rows.length === 0) return 0;
  return database.write(
    `insert into slots (id, clinician_id, starts_at, ends_at, kind)
     select id, clinician_id, starts_at, ends_at, kind
     from jsonb_to_recordset($1) as row(id uuid, clinician_id uuid, starts_at timestamptz, ends_at timestamptz, kind "SlotKind")
     on conflict do nothing`,
    rows,
  );
}
