/** Anything can be thrown. What is no Error becomes the cause of one; its text stays out of the message. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error("Something that is no Error was thrown", { cause: thrown });
}
