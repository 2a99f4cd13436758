import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useMediaQuery } from "@/components/ui/use-media-query";
import type { BoardCase } from "@/lib/board/board-case";
import { CaseRow } from "./case-row";

interface CaseListProps {
  cases: readonly BoardCase[];
  chosenId: string | null;
  me: string;
  at: number;
  wall: boolean;
  /** whether there are cases that the filter hides */
  filtered: boolean;
  disabled: boolean;
  onChoose: (caseId: string) => void;
  onClaim: (caseId: string) => void;
}

/** Rows of one height each, px: nothing jumps when a case changes, and a thousand cost no more than the dozen in sight. */
const WIDE_ROW = 92;
const NARROW_ROW = 176;
/** On a wall everything is larger (globals.css). */
const WALL_SCALE = 1.375;
const ROOM_FOR_COLUMNS = "(min-width: 960px)";

export function CaseList({ cases, chosenId, me, at, wall, filtered, disabled, onChoose, onClaim }: CaseListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const wide = useMediaQuery(ROOM_FOR_COLUMNS, true);
  const height = (wide ? WIDE_ROW : NARROW_ROW) * (wall ? WALL_SCALE : 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing compiles this app's components: nothing is memoised behind its back
  const virtualizer = useVirtualizer({
    count: cases.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => cases[index]?.caseId ?? index,
    overscan: 6,
    // What the server draws, before anything can be measured.
    initialRect: { width: 1_200, height: 900 },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);
  const chosenIndex = cases.findIndex(({ caseId }) => caseId === chosenId);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    // Only when another one was chosen: a case that moves does not drag the list along.
    if (seen.current === chosenId) return;
    seen.current = chosenId;
    if (chosenIndex >= 0) virtualizer.scrollToIndex(chosenIndex, { align: "auto" });
  }, [virtualizer, chosenId, chosenIndex]);

  if (cases.length === 0) {
    return (
      <div className="grid flex-1 place-items-center p-8 text-center">
        <div className="grid gap-1">
          <p className="text-lg font-semibold">{filtered ? "No case fits these filters" : "Nobody waits"}</p>
          <p className="text-ink-2">{filtered ? "Take a filter away to see more." : "New cases appear here by themselves, the most urgent first."}</p>
        </div>
      </div>
    );
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard
    <div ref={scroller} tabIndex={0} aria-label="Open cases" role="region" className="@container/list min-h-0 flex-1 overflow-y-auto overscroll-contain focus-visible:-outline-offset-2">
      <ul className="relative w-full" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const each = cases[index];
          if (each === undefined) return null;
          return (
            <li key={key} aria-setsize={cases.length} aria-posinset={index + 1} className="absolute inset-x-0 top-0" style={{ height, transform: `translateY(${start}px)` }}>
              <CaseRow each={each} chosen={each.caseId === chosenId} me={me} at={at} wall={wall} disabled={disabled} onChoose={onChoose} onClaim={onClaim} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
