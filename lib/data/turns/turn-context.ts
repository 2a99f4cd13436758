import "server-only";
import { z } from "zod";
import type { PatientFacts, Utterance } from "@/lib/clinical/types";
import { Prisma } from "../generated/client";

/** Vital signs older than this say nothing about today's complaint. */
const VITALS_MAX_AGE_HOURS = 48;

const VITAL_CODES = ["temperature", "heart_rate", "respiratory_rate", "systolic", "diastolic", "oxygen_saturation"] as const;

/** What every agent may know from the start, as one JSON value: who it is about, and recent vital signs. */
export function patientFactsSql(patientId: Prisma.Sql, asOf: Date): Prisma.Sql {
  return Prisma.sql`(
    SELECT jsonb_build_object(
      'age', coalesce((${asOf}::date - p.birth_date) / 365.25, p.stated_age),
      'sex', p.sex,
      'pregnant', p.pregnant,
      'conditions', (SELECT coalesce(jsonb_agg(c.name ORDER BY c.name), '[]') FROM conditions c WHERE c.patient_id = p.id AND c.resolved IS NULL),
      'medications', (SELECT coalesce(jsonb_agg(m.name ORDER BY m.name), '[]') FROM medications m WHERE m.patient_id = p.id AND m.stopped_on IS NULL),
      'allergies', (SELECT coalesce(jsonb_agg(a.substance ORDER BY a.substance), '[]') FROM allergies a WHERE a.patient_id = p.id),
      'vitals', (SELECT coalesce(jsonb_object_agg(o.code, o.value), '{}') FROM (
        SELECT DISTINCT ON (code) code, value FROM observations
        WHERE patient_id = p.id AND code = ANY(${[...VITAL_CODES]})
          AND taken_at BETWEEN ${asOf}::timestamptz - make_interval(hours => ${VITALS_MAX_AGE_HOURS}) AND ${asOf}::timestamptz
        ORDER BY code, taken_at DESC) o)
    ) FROM patients p WHERE p.id = ${patientId})`;
}

/**
 * Everything said in the chat before a moment. What a person of the care team wrote counts as the assistant's part, so
 * that a bare "yes" is understood as the answer to the question that was really asked last.
 */
export function conversationSql(chatId: Prisma.Sql, range: { before: Prisma.Sql; without: string | null }): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('text', said.text, 'reply', said.reply) ORDER BY said.at), '[]') FROM (
      SELECT m.created_at AS at, m.text, t.reply
      FROM messages m
      LEFT JOIN LATERAL (
        SELECT concat_ws(E'\n', view->>'text', view->'card'->'question'->>'text') AS reply
        FROM turns WHERE message_id = m.id AND view IS NOT NULL ORDER BY started_at DESC LIMIT 1
      ) t ON true
      WHERE m.chat_id = ${chatId} AND m.superseded_at IS NULL AND m.created_at < ${range.before}
        AND m.id IS DISTINCT FROM ${range.without}::uuid
      UNION ALL
      SELECT e.created_at, NULL, e.text FROM case_entries e
      WHERE e.chat_id = ${chatId} AND e.kind = 'message' AND e.created_at < ${range.before}
    ) said)`;
}

const factsSchema = z.object({
  age: z.coerce.number().nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  pregnant: z.boolean().nullable(),
  conditions: z.array(z.string()),
  medications: z.array(z.string()),
  allergies: z.array(z.string()),
  vitals: z.partialRecord(z.enum(VITAL_CODES), z.number()),
});

/** A record that was created by this very statement is not visible to it: then nothing is known yet. */
export function readFacts(json: unknown): PatientFacts {
  if (json === null) return { conditions: [], medications: [], allergies: [] };
  const { age, sex, pregnant, vitals, ...lists } = factsSchema.parse(json);
  return {
    ...lists,
    ...(age === null ? {} : { age }),
    ...(sex === null ? {} : { sex }),
    ...(pregnant === null ? {} : { pregnant }),
    vitals: {
      temperature: vitals.temperature,
      heartRate: vitals.heart_rate,
      respiratoryRate: vitals.respiratory_rate,
      systolic: vitals.systolic,
      diastolic: vitals.diastolic,
      oxygenSaturation: vitals.oxygen_saturation,
    },
  };
}

/** A row without `text` is a message of the care team. */
const conversationSchema = z.array(z.object({ text: z.string().nullable(), reply: z.string().nullable() }));

export function readConversation(json: unknown): Utterance[] {
  return conversationSchema.parse(json).flatMap(({ text, reply }): Utterance[] => [
    ...(text === null ? [] : [{ role: "patient" as const, text }]),
    ...(reply === null || reply === "" ? [] : [{ role: "assistant" as const, text: reply }]),
  ]);
}
