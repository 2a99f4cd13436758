import "server-only";
import type { TriageOutputs } from "@/lib/agents/triage-outputs";
import { findingsOfBanner, findingsOfCard } from "@/lib/board/case-findings";
import type { Outcome, Outcomes } from "@/lib/graph/types";
import type { TurnView } from "@/lib/turns/fold-turn";
import { LeaseLost } from "@/lib/turns/lease-lost";
import type { NumberedEntry } from "@/lib/turns/turn-chunks";
import { judgeCaseSql, touchCaseSql, type Judged } from "../board/case-sql";
import { db } from "../client";
import { Prisma } from "../generated/client";
import { LOG_CHANNEL } from "./append-log";

export interface FinishedTurn {
  turnId: string;
  /** who holds the turn's lease: nobody else may end it */
  leaseOwner: string;
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

/**
 * Ends a turn that this instance runs: its last log entries, outcomes, figures and view, in one statement. The same
 * end again (after a connection that broke between commit and answer) changes nothing.
 * @throws LeaseLost when another instance has taken the turn over or ended it
 */
export async function finishTurn({ turnId, leaseOwner, entries, view, outcomes, endedAt, title }: FinishedTurn): Promise<void> {
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
  const last = entries.at(-1);
  const judged = judgedOf(view, outcomes, endedAt);
  const [result] = await db.$queryRaw<{ ended: boolean; repeated: boolean }[]>(Prisma.sql`
    WITH ended AS (
      UPDATE turns SET status = ${status}::"TurnStatus", ended_at = ${endedAt}, lease_owner = NULL, lease_expires_at = NULL,
        urgency = ${view.card?.urgency ?? null}::"Urgency", error_code = ${view.turn?.error?.code ?? null},
        error_message = ${view.turn?.error?.message ?? null}, metrics = ${JSON.stringify(metrics)}::jsonb, view = ${JSON.stringify(view)}::jsonb
      WHERE id = ${turnId}::uuid AND lease_owner = ${leaseOwner} AND status = 'running'
      RETURNING id, chat_id
    ), written AS (
      INSERT INTO turn_log (turn_id, seq, entry)
      SELECT ended.id, e.seq, e.entry FROM ended, jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) AS e(seq int, entry jsonb)
    ), outcomes AS (
      INSERT INTO agent_outcomes (turn_id, agent, status, start_ms, end_ms, simulated_ms, found, digest, output)
      SELECT ended.id, o.agent, o.status::"AgentStatus", o.start_ms, o.end_ms, o.simulated_ms, o.found, o.digest, o.output
      FROM ended, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS o(agent text, status text, start_ms float8, end_ms float8, simulated_ms float8, found text, digest text, output jsonb)
    ), chat AS (
      UPDATE chats SET updated_at = ${endedAt}, title = coalesce(${title}, title) FROM ended WHERE chats.id = ended.chat_id
    ), judged AS (${judged === null ? touchCaseSql(Prisma.sql`ended`) : judgeCaseSql(Prisma.sql`ended`, judged)}
    )
    SELECT (SELECT pg_notify(${LOG_CHANNEL}, id::text)::text FROM ended) IS NOT NULL AS ended,
      EXISTS (SELECT 1 FROM turn_log WHERE turn_id = ${turnId}::uuid AND seq = ${last?.seq ?? 0} AND entry = ${JSON.stringify(last?.entry ?? null)}::jsonb) AS repeated`);
  if (result?.ended !== true && result?.repeated !== true) throw new LeaseLost(turnId);
}

/** What the care team's board is told of the turn: an emergency stays one, whatever the answer said; null without any finding. */
function judgedOf({ card, emergency }: TurnView, outcomes: FinishedTurn["outcomes"], at: Date): Judged | null {
  const floor = emergency !== null ? "emergency" : outcomes?.safety.status === "done" ? outcomes.safety.value.floor : null;
  if (card !== null) return { urgency: emergency === null ? card.urgency : "emergency", findings: findingsOfCard(card, floor), at };
  return emergency === null ? null : { urgency: "emergency", findings: findingsOfBanner(emergency), at };
}

function outputOf(outcome: Outcome<unknown>): unknown {
  return outcome.status === "done" ? outcome.value : null;
}
