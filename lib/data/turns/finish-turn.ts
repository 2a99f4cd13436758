import "server-only";
import type { TriageOutputs } from "@/lib/agents/triage-outputs";
import type { Outcome, Outcomes } from "@/lib/graph/types";
import type { TurnView } from "@/lib/turns/fold-turn";
import type { NumberedEntry } from "@/lib/turns/turn-chunks";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { LOG_CHANNEL } from "./append-log";

export interface FinishedTurn {
  turnId: string;
  /** the last entries of the log, `turn-end` the very last */
  entries: readonly NumberedEntry[];
  /** the whole log folded; its status is the turn's */
  view: TurnView;
  /** null when the process that had them is gone */
  outcomes: Outcomes<TriageOutputs> | null;
  endedAt: Date;
  /** the chat's new title; null keeps the old one */
  title: string | null;
}

/** Ends a running turn: its last log entries, outcomes, figures and view, in one statement. A turn that has ended stays as it is. */
export async function finishTurn({ turnId, entries, view, outcomes, endedAt, title }: FinishedTurn): Promise<void> {
  const status = view.turn?.status ?? "failed";
  const metrics = view.turn?.metrics ?? null;
  const rows = view.agents.map((row) => ({
    agent: row.name,
    status: row.status,
    start_ms: row.startMs,
    end_ms: row.endMs,
    simulated_ms: row.simulatedMs,
    found: row.found,
    digest: metrics?.agentDigests[row.name] ?? null,
    output: outcomes && outputOf(outcomes[row.name]),
  }));
  await db.$queryRaw(Prisma.sql`
    WITH ended AS (
      UPDATE turns SET status = ${status}::"TurnStatus", ended_at = ${endedAt}, lease_owner = NULL, lease_expires_at = NULL,
        urgency = ${view.card?.urgency ?? null}::"Urgency", error_code = ${view.turn?.error?.code ?? null},
        error_message = ${view.turn?.error?.message ?? null}, metrics = ${JSON.stringify(metrics)}::jsonb, view = ${JSON.stringify(view)}::jsonb
      WHERE id = ${turnId}::uuid AND status = 'running'
      RETURNING id, chat_id
    ), written AS (
      INSERT INTO turn_log (turn_id, seq, entry)
      SELECT ended.id, e.seq, e.entry FROM ended, jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(seq int, entry jsonb)
      RETURNING turn_id
    ), outcomes AS (
      INSERT INTO agent_outcomes (turn_id, agent, status, start_ms, end_ms, simulated_ms, found, digest, output)
      SELECT ended.id, o.agent, o.status::"AgentStatus", o.start_ms, o.end_ms, o.simulated_ms, o.found, o.digest, o.output
      FROM ended, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS o(agent text, status text, start_ms float8, end_ms float8, simulated_ms float8, found text, digest text, output jsonb)
    ), chat AS (
      UPDATE chats SET updated_at = ${endedAt}, title = coalesce(${title}, title) FROM ended WHERE chats.id = ended.chat_id
    )
    SELECT pg_notify(${LOG_CHANNEL}, turn_id::text)::text FROM written LIMIT 1`);
}

function outputOf(outcome: Outcome<unknown>): unknown {
  return outcome.status === "done" ? outcome.value : null;
}
