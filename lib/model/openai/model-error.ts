export type ModelErrorCode =
  | "unreachable"
  | "unauthorised"
  | "rate_limited"
  | "server_error"
  | "refused"
  | "cut_short"
  | "stalled"
  | "too_slow"
  | "not_understood"
  | "empty"
  | "rejected";

/** Why the language model gave no usable answer. Never holds what was asked or answered. */
export class ModelError extends Error {
  constructor(
    readonly code: ModelErrorCode,
    /** ms that the server asked us to wait; null when it asked for nothing */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`The language model gave no usable answer (${code})`);
    this.name = "ModelError";
  }

  /** whether the model did answer, though not in a way that can be used */
  get answered(): boolean {
    return this.code === "refused" || this.code === "cut_short" || this.code === "not_understood" || this.code === "empty";
  }

  /** whether the same question a moment later may be answered */
  get passing(): boolean {
    return this.code === "unreachable" || this.code === "rate_limited" || this.code === "server_error";
  }
}
