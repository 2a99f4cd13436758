import type { CriticalPath, TimedSpan } from "./types";

/**
 * The longest chain of needs by measured durations. However many agents run at once, they cannot be faster
 * than this. Of chains of one length, the one found first in the order of `spans` is given.
 *
 * @param spans started agents; a need that was not started adds nothing. Needs form no cycle (`defineGraph`
 * has seen to that)
 */
export function criticalPath<Name extends string>(spans: readonly TimedSpan<Name>[]): CriticalPath<Name> {
  const spanOf = new Map(spans.map((span) => [span.name, span]));
  const longestTo = new Map<Name, CriticalPath<Name>>();

  function pathTo(span: TimedSpan<Name>): CriticalPath<Name> {
    const found = longestTo.get(span.name);
    if (found !== undefined) return found;
    const needed = span.needs.map((need) => spanOf.get(need)).filter((need) => need !== undefined);
    const before = longest(needed.map(pathTo));
    const path = { names: [...before.names, span.name], ms: before.ms + (span.endMs - span.startMs) };
    longestTo.set(span.name, path);
    return path;
  }

  return longest(spans.map(pathTo));
}

function longest<Name extends string>(paths: readonly CriticalPath<Name>[]): CriticalPath<Name> {
  const nothing: CriticalPath<Name> = { names: [], ms: -Infinity };
  const found = paths.reduce((best, path) => (path.ms > best.ms ? path : best), nothing);
  return found === nothing ? { names: [], ms: 0 } : found;
}
