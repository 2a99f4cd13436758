import clsx from "clsx";

interface RecordListProps {
  title: string;
  empty: string;
  rows: readonly { id: string; name: string; detail: readonly (string | null)[]; past: boolean }[];
}

/** Named things on record, each with its details; what is over stands back. */
export function RecordList({ title, empty, rows }: RecordListProps) {
  return (
    <section className="grid gap-2">
      <h3 className="text-lg font-semibold">{title}</h3>
      {rows.length === 0 && <p className="text-ink-2">{empty}</p>}
      {rows.length > 0 && (
        <ul className="divide-y divide-line rounded-2xl border border-line bg-surface">
          {rows.map(({ id, name, detail, past }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-3">
              <span className={clsx("font-semibold", past && "text-ink-2")}>{name}</span>
              <span className="text-[0.9375rem] text-ink-2">{detail.filter((part) => part !== null && part !== "").join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
