import "server-only";
import { z } from "zod";
import type { BoardCase, Deed } from "@/lib/board/board-case";
import type { CaseFindings } from "@/lib/board/case-findings";
import type { Sex, Urgency } from "@/lib/clinical/types";
import { db } from "../client";
import { Prisma } from "../generated/client";
import type { Viewer } from "../viewer";

interface CaseRow {
  caseId: string;
  version: number;
  patient: string;
  age: number | null;
  sex: Sex | null;
  pregnant: boolean | null;
  complaint: string;
  urgency: Urgency | null;
  engineUrgency: Urgency | null;
  engineAt: Date | null;
  findings: unknown;
  humanUrgency: Urgency | null;
  humanReason: string | null;
  humanAt: Date | null;
  humanById: string | null;
  humanBy: string | null;
  claimedAt: Date | null;
  claimedById: string | null;
  claimedBy: string | null;
  unreadSince: Date | null;
  emergencyAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedById: string | null;
  acknowledgedBy: string | null;
  openedAt: Date;
  running: unknown;
}

/** All open cases, for a member of the care team; nothing for anybody else. In no order: the board keeps its own. */
export function listOpenCases(viewer: Viewer): Promise<BoardCase[]> {
  return readCases(isMember(viewer));
}

/** Those of the cases that are open, for a member of the care team; nothing for anybody else. */
export async function listCases(viewer: Viewer, caseIds: readonly string[]): Promise<BoardCase[]> {
  return caseIds.length === 0 ? [] : readCases(Prisma.sql`${isAmong(caseIds)} AND ${isMember(viewer)}`);
}

/** The same for all boards of this process at once. The caller has checked that each is a member's. */
export async function listCasesForBoards(caseIds: readonly string[]): Promise<BoardCase[]> {
  return caseIds.length === 0 ? [] : readCases(isAmong(caseIds));
}

/** How far two clocks, and a change and its commit, may be apart. */
const OVERLAP_S = 60;

/** What a board that was away has missed: the open cases by id, and those that may have changed since, whole. */
export async function listCasesSince(viewer: Viewer, since: Date): Promise<{ open: string[]; cases: BoardCase[] }> {
  const [open, cases] = await Promise.all([
    db.$queryRaw<{ id: string }[]>(Prisma.sql`SELECT c.chat_id AS id FROM cases c WHERE c.status = 'open' AND ${isMember(viewer)}`),
    readCases(Prisma.sql`(c.changed_at > ${since}::timestamptz - make_interval(secs => ${OVERLAP_S}) OR run.agents IS NOT NULL) AND ${isMember(viewer)}`),
  ]);
  return { open: open.map(({ id }) => id), cases };
}

/** Which cases changed since a moment, open or not: for boards of this process, to find what they were not told of. */
export async function listVersionsSince(since: Date): Promise<{ caseId: string; version: number }[]> {
  const rows = await db.case.findMany({ where: { changedAt: { gt: since } }, select: { chatId: true, version: true } });
  return rows.map(({ chatId, version }) => ({ caseId: chatId, version }));
}

function isAmong(caseIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`c.chat_id = ANY(${[...caseIds]}::uuid[])`;
}

/** By the database, whatever the session says: a role that was taken away counts at once. */
function isMember(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM users me WHERE me.id = ${viewer.userId} AND me.role = 'care_team')`;
}

async function readCases(which: Prisma.Sql): Promise<BoardCase[]> {
  const rows = await db.$queryRaw<CaseRow[]>(Prisma.sql`
    SELECT c.chat_id AS "caseId", c.version, p.name AS patient, (coalesce((now()::date - p.birth_date) / 365.25, p.stated_age))::float8 AS age,
      p.sex, p.pregnant, chats.title AS complaint, c.urgency, c.engine_urgency AS "engineUrgency", c.engine_at AS "engineAt", c.findings,
      c.human_urgency AS "humanUrgency", c.human_reason AS "humanReason", c.human_at AS "humanAt", c.human_by_id AS "humanById", decider.name AS "humanBy",
      c.claimed_at AS "claimedAt", c.claimed_by_id AS "claimedById", claimer.name AS "claimedBy",
      c.unread_since AS "unreadSince", c.emergency_at AS "emergencyAt", c.acknowledged_at AS "acknowledgedAt", c.acknowledged_by_id AS "acknowledgedById", witness.name AS "acknowledgedBy",
      c.opened_at AS "openedAt", run.agents AS running
    FROM cases c JOIN chats ON chats.id = c.chat_id JOIN patients p ON p.id = chats.patient_id
      LEFT JOIN users decider ON decider.id = c.human_by_id
      LEFT JOIN users claimer ON claimer.id = c.claimed_by_id
      LEFT JOIN users witness ON witness.id = c.acknowledged_by_id
      LEFT JOIN LATERAL (
        SELECT (SELECT coalesce(jsonb_object_agg(a.agent, a.status), '{}') FROM (
          SELECT DISTINCT ON (entry->>'agent') entry->>'agent' AS agent, coalesce(entry->>'status', 'running') AS status
          FROM turn_log WHERE turn_id = t.id AND entry->>'type' IN ('agent-start', 'agent-end') ORDER BY entry->>'agent', seq DESC) a) AS agents
        FROM turns t WHERE t.chat_id = c.chat_id AND t.status = 'running' ORDER BY t.started_at DESC LIMIT 1
      ) run ON true
    WHERE c.status = 'open' AND ${which}`);
  return rows.map(toBoardCase);
}

function toBoardCase(row: CaseRow): BoardCase {
  return {
    caseId: row.caseId,
    version: row.version,
    patient: { name: row.patient, age: row.age, sex: row.sex, pregnant: row.pregnant === true },
    complaint: row.complaint,
    urgency: row.urgency,
    engine: row.engineUrgency === null || row.engineAt === null ? null : { urgency: row.engineUrgency, at: row.engineAt.toISOString() },
    findings: row.findings === null ? null : findingsSchema.parse(row.findings),
    human: decisionOf(row),
    emergencyAt: row.emergencyAt?.toISOString() ?? null,
    acknowledged: deedOf(row.acknowledgedById, row.acknowledgedBy, row.acknowledgedAt),
    claimed: row.claimedById === null ? null : deedOf(row.claimedById, row.claimedBy, row.claimedAt),
    unreadSince: row.unreadSince?.toISOString() ?? null,
    openedAt: row.openedAt.toISOString(),
    running: row.running === null ? null : runningSchema.parse(row.running),
  };
}

function decisionOf(row: CaseRow): BoardCase["human"] {
  const deed = deedOf(row.humanById, row.humanBy, row.humanAt);
  if (deed === null || row.humanUrgency === null || row.humanReason === null) return null;
  return { ...deed, urgency: row.humanUrgency, reason: row.humanReason };
}

/** Somebody whose account is gone is still somebody of the team. */
function deedOf(userId: string | null, name: string | null, at: Date | null): Deed | null {
  return at === null ? null : { userId, name: name ?? "The care team", at: at.toISOString() };
}

const level = z.enum(["emergency", "urgent", "routine", "self_care"]);

const findingsSchema: z.ZodType<CaseFindings> = z.object({
  why: z.string(),
  floor: level.nullable(),
  redFlags: z.array(z.object({ id: z.string(), label: z.string() })),
  warnings: z.array(z.object({ title: z.string(), severity: z.enum(["contraindicated", "major", "moderate", "minor"]) })),
  risks: z.array(z.object({ name: z.string(), value: z.string(), band: z.string() })),
});

/** Of a running turn: which agents have begun, and how those that ended did. */
const runningSchema = z.partialRecord(
  z.enum(["safety", "history", "knowledge", "interactions", "medical", "risk", "scheduling", "answer"]),
  z.enum(["waiting", "running", "done", "failed", "timed_out", "cancelled", "skipped"]),
);
