import clsx from "clsx";
import { Search } from "lucide-react";
import type { Ref } from "react";
import type { BoardFilter, BoardHolder, countCases } from "@/lib/board/filter-cases";
import { LEVEL_LOOK, LEVEL_WORDS, LEVELS } from "./level-words";

interface BoardFiltersProps {
  filter: BoardFilter;
  counts: ReturnType<typeof countCases>;
  search: Ref<HTMLInputElement>;
  /** on a wall: the counts alone */
  wall: boolean;
  /** whether a case is open, which then has a small screen to itself */
  aside: boolean;
  disabled: boolean;
  onChange: (change: Partial<BoardFilter>) => void;
}

const HOLDERS: readonly { value: BoardHolder; words: string }[] = [
  { value: "anybody", words: "All cases" },
  { value: "nobody", words: "Claimed by nobody" },
  { value: "me", words: "My cases" },
];

const CHIP = "inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-xl border px-3 text-[0.9375rem] font-semibold transition-colors duration-150 disabled:cursor-not-allowed";

/** How many there are of each level, and what narrows the board down. */
export function BoardFilters({ filter, counts, search, wall, aside, disabled, onChange }: BoardFiltersProps) {
  const toggle = (level: (typeof LEVELS)[number]) => {
    const levels = new Set(filter.levels);
    if (!levels.delete(level)) levels.add(level);
    onChange({ levels });
  };
  return (
    <div className={clsx("flex flex-wrap items-center gap-2 border-b border-line bg-paper px-4 py-2.5", aside && !wall && "max-lg:hidden")}>
      <div role="group" aria-label="Levels" className="flex flex-wrap gap-1.5">
        {LEVELS.map((level) => {
          const { Icon, text, tint } = LEVEL_LOOK[level];
          const on = filter.levels.has(level);
          return (
            <button key={level} type="button" aria-pressed={on} disabled={disabled} onClick={() => toggle(level)} className={clsx(CHIP, on ? `border-current ${tint}` : "border-line bg-surface hover:border-line-strong", text)}>
              <Icon size={16} aria-hidden="true" />
              <span className="max-sm:sr-only">{LEVEL_WORDS[level]}</span>
              <span className="font-mono text-ink" data-count={level}>
                {counts[level]}
              </span>
            </button>
          );
        })}
      </div>
      <div className={clsx("min-w-0 flex-1 basis-72 flex-wrap items-center gap-2 sm:justify-end", wall ? "hidden" : "flex")}>
        <button type="button" aria-pressed={filter.late} disabled={disabled} onClick={() => onChange({ late: !filter.late })} className={clsx(CHIP, filter.late ? "border-current bg-urgent-tint text-urgent" : "border-line bg-surface hover:border-line-strong")}>
          Over target
        </button>
        <select aria-label="Whose cases" value={filter.holder} disabled={disabled} onChange={({ target }) => onChange({ holder: HOLDERS.find(({ value }) => value === target.value)?.value ?? "anybody" })} className="min-h-11 rounded-xl border border-line bg-surface px-3 text-[0.9375rem]">
          {HOLDERS.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <label className="relative min-w-40 flex-1 sm:max-w-72">
          <span className="sr-only">Search the board</span>
          <Search size={16} aria-hidden="true" className="pointer-events-none absolute left-3 top-1/2 -translate-y-1/2 text-ink-2" />
          <input
            ref={search}
            type="search"
            value={filter.words}
            disabled={disabled}
            placeholder="Name, complaint, finding"
            onChange={({ target }) => onChange({ words: target.value })}
            className="min-h-11 w-full rounded-xl border border-line bg-surface pl-9 pr-3 text-[0.9375rem] placeholder:text-ink-3"
          />
        </label>
      </div>
    </div>
  );
}
