/** A line of the command that cannot be read; its message is shown to whoever wrote the line. */
export class BadInput extends Error {
  readonly code = "bad_input";

  constructor(message: string) {
    super(message);
    this.name = "BadInput";
  }
}
