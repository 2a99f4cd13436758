import clsx from "clsx";
import type { BoardLevel } from "@/lib/board/filter-cases";
import { LEVEL_LOOK, LEVEL_WORDS } from "./level-words";

/** A level as an icon and a word on its tint: never colour alone. */
export function LevelBadge({ level, className }: { level: BoardLevel; /** in place of the tint */ className?: string | undefined }) {
  const { Icon, text, tint } = LEVEL_LOOK[level];
  return (
    <span className={clsx("inline-flex items-center gap-1.5 whitespace-nowrap rounded-lg px-2 py-0.5 text-[0.9375rem] font-semibold", text, className ?? tint)}>
      <Icon size={16} aria-hidden="true" className="shrink-0" />
      {LEVEL_WORDS[level]}
    </span>
  );
}
