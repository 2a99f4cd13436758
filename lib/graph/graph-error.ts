export type GraphErrorCode = "bad_name" | "duplicate_name" | "bad_deadline" | "unknown_need" | "duplicate_need" | "cycle";

/** A graph that cannot be run. Thrown while it is built, so that no run ever meets it. */
export class GraphError extends Error {
  override readonly name = "GraphError";

  /** @param names the agents concerned; for a cycle the way round, the first name again at the end */
  constructor(
    readonly code: GraphErrorCode,
    readonly names: readonly string[],
    message: string,
  ) {
    super(message);
  }
}
