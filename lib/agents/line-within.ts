/** The longest that an agent stands in a line of our own, ms: a process that is that far behind is not helped by patience. */
export const LINE_WITHIN_MS = 60_000;
