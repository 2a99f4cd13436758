import "server-only";
import type { Urgency } from "@/lib/clinical/types";
import type { CaseFindings } from "@/lib/board/case-findings";
import { Prisma } from "../generated/client";

/** The NOTIFY channel on which the database tells of every change of a case (a trigger on `cases`); the payload is the chat's id alone. */
export const CASE_CHANNEL = "gather_case";

/**
 * Part of the statement that writes a patient's message (`message` is its row): opens the chat's case. A closed one
 * opens anew, as if for the first time: what somebody decided about the earlier complaint does not hold for this one.
 */
export function openCaseSql(openedAt: Date): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO cases AS c (chat_id, opened_at) SELECT message.chat_id, ${openedAt} FROM message
    ON CONFLICT (chat_id) DO UPDATE SET status = 'open', closed_at = NULL, closed_by_id = NULL, outcome = NULL,
      opened_at = CASE c.status WHEN 'open' THEN c.opened_at ELSE excluded.opened_at END,
      claimed_by_id = CASE c.status WHEN 'open' THEN c.claimed_by_id END,
      claimed_at = CASE c.status WHEN 'open' THEN c.claimed_at END,
      unread_since = CASE WHEN c.status = 'open' AND c.claimed_by_id IS NOT NULL THEN coalesce(c.unread_since, excluded.opened_at) END,
      human_urgency = CASE c.status WHEN 'open' THEN c.human_urgency END,
      human_reason = CASE c.status WHEN 'open' THEN c.human_reason END,
      human_at = CASE c.status WHEN 'open' THEN c.human_at END,
      human_by_id = CASE c.status WHEN 'open' THEN c.human_by_id END,
      urgency = CASE c.status WHEN 'open' THEN c.urgency ELSE c.engine_urgency END,
      acknowledged_at = CASE c.status WHEN 'open' THEN c.acknowledged_at END,
      acknowledged_by_id = CASE c.status WHEN 'open' THEN c.acknowledged_by_id END,
      emergency_at = CASE WHEN c.status = 'open' THEN c.emergency_at WHEN c.engine_urgency = 'emergency' THEN excluded.opened_at END`;
}

export interface Judged {
  urgency: Urgency;
  findings: CaseFindings;
  at: Date;
}

/**
 * Part of a statement that has a row `of` with the chat's id: what the engine has found of the case. A person's
 * decision stands, except against worse news: a level above theirs that the engine had not given before, or an
 * emergency sign that they cannot have known of. Then the engine's level holds until a person decides again.
 */
export function judgeCaseSql(of: Prisma.Sql, { urgency, findings, at }: Judged): Prisma.Sql {
  // In the order of the enum, a smaller level is a more urgent one.
  const level = Prisma.sql`${urgency}::"Urgency"`;
  const flagIds = JSON.stringify(findings.redFlags.map(({ id }) => id));
  // Every flag that the case has ever shown: the screen and the assessment name different ones, and neither is news twice.
  const seen = Prisma.sql`(SELECT coalesce(jsonb_agg(DISTINCT flag), '[]')
    FROM jsonb_array_elements(coalesce(c.findings->'seen', '[]') || ${flagIds}::jsonb) flag)`;
  const stands = Prisma.sql`(c.human_urgency IS NOT NULL AND NOT (${level} < c.human_urgency
    AND (c.engine_urgency IS NULL OR ${level} < c.engine_urgency OR NOT coalesce(c.findings->'seen', '[]') @> ${flagIds}::jsonb)))`;
  return Prisma.sql`
    UPDATE cases c SET engine_urgency = ${level}, engine_at = ${at}, findings = ${JSON.stringify(findings)}::jsonb || jsonb_build_object('seen', ${seen}),
      urgency = CASE WHEN ${stands} THEN c.human_urgency ELSE ${level} END,
      human_urgency = CASE WHEN ${stands} THEN c.human_urgency END,
      human_reason = CASE WHEN ${stands} THEN c.human_reason END,
      human_at = CASE WHEN ${stands} THEN c.human_at END,
      human_by_id = CASE WHEN ${stands} THEN c.human_by_id END,
      emergency_at = CASE WHEN ${level} <> 'emergency' OR ${stands} THEN c.emergency_at
        WHEN c.urgency = 'emergency' THEN coalesce(c.emergency_at, ${at}) ELSE ${at} END,
      acknowledged_at = CASE WHEN ${level} = 'emergency' AND c.urgency IS DISTINCT FROM 'emergency' AND NOT ${stands} THEN NULL ELSE c.acknowledged_at END,
      acknowledged_by_id = CASE WHEN ${level} = 'emergency' AND c.urgency IS DISTINCT FROM 'emergency' AND NOT ${stands} THEN NULL ELSE c.acknowledged_by_id END
    FROM ${of} WHERE c.chat_id = ${of}.chat_id`;
}

/** Part of a statement that has a row `of` with the chat's id: nothing new is known, but a run has ended. */
export function touchCaseSql(of: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`UPDATE cases c SET engine_at = c.engine_at FROM ${of} WHERE c.chat_id = ${of}.chat_id`;
}
