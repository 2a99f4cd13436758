import type { Database } from "./database";
import type { DemoPatientSpec } from "./patients/demo-patient";
import { digestOf, stableId } from "./stable-id";
import { atClinic, bornBefore, dayBefore } from "./today";

const PREGNANCY_DAYS = 280;

/** A demo patient with every date worked out for today, as rows. */
export function patientRows(spec: DemoPatientSpec, today: Date) {
  const id = stableId("patient", spec.slug);
  const day = (daysAgo: number | undefined) => (daysAgo === undefined ? null : dayBefore(today, daysAgo));
  const child = (kind: string, index: number) => ({ id: stableId(kind, spec.slug, String(index)), patient_id: id });
  const content = {
    patient: {
      id,
      slug: spec.slug,
      name: spec.name,
      sex: spec.sex,
      birth_date: bornBefore(today, spec.age),
      pregnant: spec.pregnantWeeks === undefined ? (spec.sex === "female" ? false : null) : true,
      due_date: spec.pregnantWeeks === undefined ? null : dayBefore(today, spec.pregnantWeeks * 7 - PREGNANCY_DAYS),
      interest: spec.interest,
    },
    conditions: spec.conditions.map(({ name, since, resolved, note }, position) => ({
      ...child("condition", position), name, since: day(since), resolved: day(resolved), note: note ?? null, position,
    })),
    allergies: spec.allergies.map((allergy, index) => ({ ...child("allergy", index), ...allergy })),
    medications: spec.medications.map(({ started, stopped, ...medication }, index) => ({
      ...child("medication", index), ...medication, started_on: day(started), stopped_on: day(stopped),
    })),
    observations: spec.observations.map(({ daysAgo, hour, ...observation }, index) => ({
      ...child("observation", index), ...observation, taken_at: atClinic(today, -daysAgo, hour).toISOString(),
    })),
    visits: spec.visits.map(({ daysAgo, seenBy, ...visit }, index) => ({
      ...child("visit", index), ...visit, at: atClinic(today, -daysAgo, 10).toISOString(), seen_by: seenBy,
    })),
  };
  return { ...content, patient: { ...content.patient, digest: digestOf(content) } };
}

type Rows = ReturnType<typeof patientRows>;

// Column and type of each kind of row, as they stand in JSON.
const PARTS = {
  conditions: "id uuid, patient_id uuid, name text, since date, resolved date, note text, position int",
  allergies: "id uuid, patient_id uuid, substance text, reaction text",
  medications: "id uuid, patient_id uuid, name text, dose text, frequency text, started_on date, stopped_on date",
  observations: 'id uuid, patient_id uuid, code text, value float8, unit text, taken_at timestamptz, source "ObservationSource"',
  visits: "id uuid, patient_id uuid, at timestamptz, reason text, summary text, seen_by text",
} as const satisfies Partial<Record<keyof Rows, string>>;

/** Writes the patients whose content is not in the database as it should be today. @returns how many */
export async function writePatients(database: Database, specs: readonly DemoPatientSpec[], today: Date): Promise<number> {
  const stored = await database.read<{ id: string; digest: string | null }>("select id, digest from patients where kind = 'demo'");
  const digests = new Map(stored.map(({ id, digest }) => [id, digest]));
  const changed = specs.map((spec) => patientRows(spec, today)).filter(({ patient }) => digests.get(patient.id) !== patient.digest);
  if (changed.length === 0) return 0;

  const patients = changed.map(({ patient }) => patient);
  await database.write(
    `insert into patients (id, kind, slug, name, sex, birth_date, pregnant, due_date, interest, digest, updated_at)
     select id, 'demo', slug, name, sex, birth_date, pregnant, due_date, interest, digest, now()
     from jsonb_to_recordset($1) as row(id uuid, slug text, name text, sex "Sex", birth_date date, pregnant boolean, due_date date, interest text, digest text)
     on conflict (id) do update set slug = excluded.slug, name = excluded.name, sex = excluded.sex, birth_date = excluded.birth_date,
       pregnant = excluded.pregnant, due_date = excluded.due_date, interest = excluded.interest, digest = excluded.digest, updated_at = now()`,
    patients,
  );
  for (const [table, columns] of Object.entries(PARTS)) {
    const names = columns.split(", ").map((column) => column.split(" ")[0]).join(", ");
    await database.write(`delete from ${table} using jsonb_to_recordset($1) as row(id uuid) where ${table}.patient_id = row.id`, patients);
    const rows = changed.flatMap((each): readonly unknown[] => each[table as keyof typeof PARTS]);
    await database.write(`insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1) as row(${columns})`, rows);
  }
  return changed.length;
}
