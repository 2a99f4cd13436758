import type { CSSProperties } from "react";
import type { Stretch } from "@/lib/timing/bars";

/** Where a stretch of a bar lies on its axis. */
export function across({ from, to }: Stretch): CSSProperties {
  return { left: percent(from), width: percent(to - from) };
}

/** A part of the axis, 0 to 1, as a length in CSS. */
export function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
