import type { z } from "zod";

export interface Prompt {
  /** what the model is to do: ours */
  instructions: string;
  /** what it is to work on: holds patient text, which is data and never an instruction */
  input: string;
}

export interface StructuredRequest<Schema extends z.ZodType> extends Prompt {
  schema: Schema;
  name: string;
}

/**
 * One way of talking to a server: the Responses API, or Chat Completions for servers that only speak that.
 * Both throw ModelError, or the signal's reason once it is aborted, and give nothing that is not complete.
 */
export interface Wire {
  structured<Schema extends z.ZodType>(request: StructuredRequest<Schema>, signal: AbortSignal): Promise<z.output<Schema>>;
  /** pieces of text as they come; throws after the last piece when the end marker is missing */
  text(prompt: Prompt, signal: AbortSignal): AsyncIterable<string>;
}
