import type { AgentRow } from "@/lib/turns/types";

/** Thin lines down from the end of the need that an agent waited for last to where the agent starts. */
export function NeedLines({ rows, endMs }: { rows: readonly AgentRow[]; endMs: number }) {
  const indexOf = new Map(rows.map(({ name }, index) => [name, index]));
  const lines = rows.flatMap((row, to) => {
    if (row.startMs === null) return [];
    const ends = row.needs.flatMap((need) => {
      const from = indexOf.get(need);
      const needRow = from === undefined ? undefined : rows[from];
      return from === undefined || needRow === undefined || needRow.endMs === null ? [] : [{ from, endMs: needRow.endMs }];
    });
    const last = ends.reduce<(typeof ends)[number] | null>((latest, end) => (latest === null || end.endMs > latest.endMs ? end : latest), null);
    return last === null ? [] : [{ name: row.name, from: last.from, to, x: last.endMs / endMs }];
  });
  return (
    <>
      {lines.map(({ name, from, to, x }) => (
        <span
          key={name}
          className="absolute border-l-2 border-ink-3"
          style={{ left: `calc(${x * 100}% - 1px)`, top: `calc(var(--row) * ${from + 0.5})`, height: `calc(var(--row) * ${to - from})` }}
        />
      ))}
    </>
  );
}
