import type { DemoClinician } from "./clinicians";
import type { Database } from "./database";
import { calendarOf, planSlots } from "./plan-slots";
import { stableId } from "./stable-id";

/** Writes the clinicians and their working hours; those who are there are brought up to date. */
export async function writeClinicians(database: Database, clinicians: readonly DemoClinician[]): Promise<void> {
  const rows = clinicians.map((clinician) => {
    const { slug, name, specialty } = clinician;
    const { timeZone, bufferMin } = calendarOf(clinician);
    return { id: stableId("clinician", slug), slug, name, specialty, time_zone: timeZone, buffer_min: bufferMin };
  });
  await database.write(
    `insert into clinicians (id, slug, name, specialty, time_zone, buffer_min)
     select id, slug, name, specialty, time_zone, buffer_min
     from jsonb_to_recordset($1) as row(id uuid, slug text, name text, specialty text, time_zone text, buffer_min int)
     on conflict (slug) do update set name = excluded.name, specialty = excluded.specialty, time_zone = excluded.time_zone, buffer_min = excluded.buffer_min
     where (clinicians.name, clinicians.specialty, clinicians.time_zone, clinicians.buffer_min)
       is distinct from (excluded.name, excluded.specialty, excluded.time_zone, excluded.buffer_min)`,
    rows,
  );
  await writeHours(database, clinicians);
}

/** The working hours, and none beside them: what is booked outside them stays booked. */
async function writeHours(database: Database, clinicians: readonly DemoClinician[]): Promise<void> {
  const rows = clinicians.flatMap((clinician) =>
    calendarOf(clinician).hours.map(({ isoWeekday, fromMin, toMin, kind, slotMin }) => ({
      id: stableId("hours", clinician.slug, String(isoWeekday), String(fromMin)),
      clinician_id: stableId("clinician", clinician.slug), iso_weekday: isoWeekday, from_min: fromMin, to_min: toMin, kind, slot_min: slotMin,
    })),
  );
  const row = `jsonb_to_recordset($1) as row(id uuid, clinician_id uuid, iso_weekday int, from_min int, to_min int, kind "SlotKind", slot_min int)`;
  await database.write(
    `delete from working_hours h using (select distinct clinician_id from ${row}) known
     where h.clinician_id = known.clinician_id and h.id not in (select id from ${row})`,
    rows,
  );
  await database.write(
    `insert into working_hours (id, clinician_id, iso_weekday, from_min, to_min, kind, slot_min)
     select id, clinician_id, iso_weekday, from_min, to_min, kind, slot_min from ${row}
     on conflict (id) do update set to_min = excluded.to_min, kind = excluded.kind, slot_min = excluded.slot_min
     where (working_hours.to_min, working_hours.kind, working_hours.slot_min) is distinct from (excluded.to_min, excluded.kind, excluded.slot_min)`,
    rows,
  );
}

/**
 * Tops up the calendars to so many days from today, and takes away slots that nobody had: of past days, and those that
 * the hours no longer have. What is booked stays as it is. @returns how many slots were added
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
  await database.write(
    `delete from slots where starts_at >= now() and not exists (select 1 from appointments where appointments.slot_id = slots.id)
       and clinician_id in (select clinician_id from jsonb_to_recordset($1) as row(clinician_id uuid))
       and id not in (select id from jsonb_to_recordset($1) as row(id uuid))
       and starts_at < (select max(starts_at) from jsonb_to_recordset($1) as row(starts_at timestamptz))`,
    planned.map(({ id, clinicianSlug, startsAt }) => ({ id, clinician_id: stableId("clinician", clinicianSlug), starts_at: startsAt })),
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
