import "server-only";
import { z } from "zod";
import type { PatientRecord } from "@/lib/agents/triage-outputs";
import { db } from "../client";
import { Prisma } from "../generated/client";

/** Enough for a trend; the whole series is on the record page. */
const NEWEST_OF_EACH_CODE = 8;
const NEWEST_VISITS = 10;

const recordSchema = z.object({
  conditions: z.array(z.object({ name: z.string(), since: z.string().nullable() })),
  allergies: z.array(z.object({ substance: z.string(), reaction: z.string().nullable() })),
  medications: z.array(z.object({ name: z.string(), dose: z.string().nullable(), frequency: z.string().nullable() })),
  observations: z.array(
    z.object({
      code: z.string(),
      value: z.number(),
      unit: z.string(),
      takenAt: z.string(),
      source: z.enum(["clinic", "home", "laboratory"]),
    }),
  ),
  visits: z.array(z.object({ at: z.string(), reason: z.string(), summary: z.string() })),
});

const NOTHING: PatientRecord = { conditions: [], allergies: [], medications: [], observations: [], visits: [] };

/** What is on record at `asOf`, in one round trip; empty lists when nothing is. The caller has checked that the chat is the viewer's. */
export async function getRecordForAgent(patientId: string, asOf = new Date()): Promise<PatientRecord> {
  const iso = (column: string) => Prisma.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
  const rows = await db.$queryRaw<{ record: unknown }[]>(Prisma.sql`
    SELECT jsonb_build_object(
      'conditions', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'since', since) ORDER BY position, name), '[]')
        FROM conditions WHERE patient_id = p.id AND resolved IS NULL),
      'allergies', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('substance', substance, 'reaction', reaction) ORDER BY substance), '[]')
        FROM allergies WHERE patient_id = p.id),
      'medications', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'dose', dose, 'frequency', frequency) ORDER BY name, dose), '[]')
        FROM medications WHERE patient_id = p.id AND (stopped_on IS NULL OR stopped_on > ${asOf}::date)),
      'observations', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'value', value, 'unit', unit,
          'takenAt', ${iso("taken_at")}, 'source', source) ORDER BY taken_at DESC, code), '[]')
        FROM (
          SELECT code, value, unit, taken_at, source, row_number() OVER (PARTITION BY code ORDER BY taken_at DESC) AS place
          FROM observations WHERE patient_id = p.id AND taken_at <= ${asOf}::timestamptz
        ) newest WHERE place <= ${NEWEST_OF_EACH_CODE}),
      'visits', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('at', ${iso("at")}, 'reason', reason, 'summary', summary) ORDER BY at DESC), '[]')
        FROM (
          SELECT at, reason, summary FROM visits WHERE patient_id = p.id AND at <= ${asOf}::timestamptz
          ORDER BY at DESC LIMIT ${NEWEST_VISITS}
        ) newest)
    ) AS record FROM patients p WHERE p.id = ${patientId}::uuid`);
  return rows[0] === undefined ? NOTHING : recordSchema.parse(rows[0].record);
}
