import "server-only";
import { db } from "../client";
import { Prisma } from "../generated/client";

/**
 * Folds the text of turns that have ended: pieces that stand one behind the other in the log become one row, which
 * remembers where each began. Read through `readLog`, the log is the same as before, from every place in it.
 *
 * @param turnIds turns that still run are left as they are
 * @returns how many rows fewer there are
 */
export async function compactLogs(turnIds: readonly string[]): Promise<number> {
  if (turnIds.length === 0) return 0;
  const rows = await db.$queryRaw<{ gone: number }[]>(Prisma.sql`
    WITH texts AS (
      SELECT l.turn_id, l.seq, l.entry->>'delta' AS delta, l.seq - row_number() OVER (PARTITION BY l.turn_id ORDER BY l.seq) AS run
      FROM turn_log l JOIN turns t ON t.id = l.turn_id
      WHERE l.turn_id = ANY(${[...turnIds]}::uuid[]) AND t.status <> 'running' AND l.entry->>'type' = 'text' AND NOT l.entry ? 'pieces'
    ), runs AS (
      SELECT turn_id, run, max(seq) AS seq, string_agg(delta, '' ORDER BY seq) AS delta, jsonb_agg(char_length(delta) ORDER BY seq) AS pieces
      FROM texts GROUP BY turn_id, run HAVING count(*) > 1
    ), gone AS (
      DELETE FROM turn_log l USING texts t JOIN runs r USING (turn_id, run)
      WHERE l.turn_id = t.turn_id AND l.seq = t.seq AND t.seq <> r.seq
      RETURNING 1
    ), folded AS (
      UPDATE turn_log l SET entry = jsonb_build_object('type', 'text', 'delta', r.delta, 'pieces', r.pieces)
      FROM runs r WHERE l.turn_id = r.turn_id AND l.seq = r.seq
    )
    SELECT count(*)::int AS gone FROM gone`);
  return rows[0]?.gone ?? 0;
}

/** Turns that ended after `since` and whose log can be folded, at most so many. */
export async function listUncompacted(since: Date, atMost: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT DISTINCT t.id FROM turns t
    JOIN turn_log l ON l.turn_id = t.id AND l.entry->>'type' = 'text' AND NOT l.entry ? 'pieces'
    JOIN turn_log n ON n.turn_id = t.id AND n.seq = l.seq + 1 AND n.entry->>'type' = 'text' AND NOT n.entry ? 'pieces'
    WHERE t.ended_at > ${since} AND t.status <> 'running' LIMIT ${atMost}`);
  return rows.map(({ id }) => id);
}
