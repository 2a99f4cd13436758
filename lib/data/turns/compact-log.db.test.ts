import fc from "fast-check";
import { expect, test } from "vitest";
import { turnChunkEncoder } from "@/lib/turns/turn-chunks";
import { entries, numbered } from "@/lib/turns/turn-log.fixture";
import type { TurnLogEntry } from "@/lib/turns/types";
import { db } from "../client";
import { anAsker } from "../testing/people";
import { compactLogs, listUncompacted } from "./compact-log";
import { readLog } from "./get-turn";

const [start] = entries;
const end: TurnLogEntry = { type: "turn-end", status: "done", metrics: null, error: null };

/** Writes a log as the turn's own process does, whatever was there before. */
async function writeLog(turnId: string, log: readonly TurnLogEntry[]): Promise<void> {
  await db.$executeRaw`DELETE FROM turn_log WHERE turn_id = ${turnId}::uuid`;
  await db.$executeRaw`
    INSERT INTO turn_log (turn_id, seq, entry)
    SELECT ${turnId}::uuid, e.seq, e.entry FROM jsonb_to_recordset(${JSON.stringify(numbered(log))}::jsonb) AS e(seq int, entry jsonb)`;
}

const rowsOf = (turnId: string) => db.turnLogRow.count({ where: { turnId } });

/** What a browser is handed that has seen the log up to `afterSeq`. */
async function chunksFrom(turnId: string, afterSeq: number) {
  const encode = turnChunkEncoder(afterSeq);
  return (await readLog(turnId, 0)).flatMap((one) => encode(one));
}

// Text as it comes: also empty, also with characters that take two units or are made of several.
const text = fc.record({ type: fc.constant("text" as const), delta: fc.oneof(fc.string({ unit: "grapheme", maxLength: 6 }), fc.constantFrom("🫀", "é", "\n\n", "👩‍⚕️")) });
const other = fc.constant<TurnLogEntry>({ type: "agent-start", agent: "history", atMs: 5, simulatedMs: 0 });
const anyLog = fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: other }), { maxLength: 14 });

test("a compacted log reads the same from every place in it, and keeps fewer rows", async () => {
  const { turnId } = await anAsker();
  if (start === undefined) throw new Error("The fixture has no start");
  await fc.assert(
    fc.asyncProperty(anyLog, async (middle) => {
      // PostgreSQL holds no zero character, and the app lets none in.
      const log = [start, ...middle, end].map((entry) => (entry.type === "text" ? { ...entry, delta: entry.delta.replaceAll("\0", "") } : entry));
      await writeLog(turnId, log);
      const places = log.map((_, index) => index);
      const before = await Promise.all(places.map((place) => readLog(turnId, place)));
      const seen = await Promise.all(places.map((place) => chunksFrom(turnId, place)));
      const gone = await compactLogs([turnId]);
      expect(await rowsOf(turnId)).toBe(log.length - gone);
      expect(log.filter((entry, index) => entry.type === "text" && log[index - 1]?.type === "text")).toHaveLength(gone);
      expect(await Promise.all(places.map((place) => readLog(turnId, place)))).toEqual(before);
      expect(await Promise.all(places.map((place) => chunksFrom(turnId, place)))).toEqual(seen);
      expect(await compactLogs([turnId])).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test("a reader who was half through the text when it was folded goes on where it was", async () => {
  const { turnId } = await anAsker();
  await writeLog(turnId, entries);
  const first = (await readLog(turnId, 0, 4)).map(({ seq }) => seq);
  await compactLogs([turnId]);
  const rest = await readLog(turnId, 4);
  expect(first).toEqual([1, 2, 3, 4]);
  expect(rest.map(({ seq, entry }) => [seq, entry.type === "text" ? entry.delta : entry.type])).toEqual([[5, "drink, and "], [6, "wait."], [7, "turn-end"]]);
});

test("a turn that still runs is left alone, and one that has ended is found once", async () => {
  const [{ turnId: running }, { turnId: ended }] = await Promise.all([anAsker(), anAsker()]);
  await Promise.all([writeLog(running, entries), writeLog(ended, entries)]);
  await db.turn.update({ where: { id: running }, data: { status: "running", endedAt: null }, select: { id: true } });
  expect(await compactLogs([running])).toBe(0);
  const since = new Date(Date.now() - 60_000);
  expect(await listUncompacted(since, 100)).toContain(ended);
  expect(await listUncompacted(since, 100)).not.toContain(running);
  expect(await compactLogs([running, ended])).toBe(2);
  expect(await listUncompacted(since, 100)).not.toContain(ended);
});
