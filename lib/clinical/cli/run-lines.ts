import { BadInput } from "./bad-input";
import { type Line, readLines } from "./lines";

/** Turns one parsed line into its answer. Throws {@link BadInput} for what cannot be read. */
export type LineHandler = (json: unknown) => object;

function idOf(json: unknown): string | number | null {
  if (typeof json !== "object" || json === null || !("id" in json)) return null;
  return typeof json.id === "string" || typeof json.id === "number" ? json.id : null;
}

function bad(id: string | number | null, message: string): object {
  return { id, error: { code: "bad_input", message } };
}

/** The answer to one line. `ok` is false when the line could not be read; error texts never hold the line's own words. */
export function answerLine({ text, tooLong }: Line, handle: LineHandler): { answer: object; ok: boolean } {
  if (tooLong) return { answer: bad(null, "the line is too long"), ok: false };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { answer: bad(null, "the line is not valid JSON"), ok: false };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { answer: bad(null, "the line is not a JSON object"), ok: false };
  try {
    return { answer: handle(json), ok: true };
  } catch (error) {
    if (error instanceof BadInput) return { answer: bad(idOf(json), error.message), ok: false };
    return { answer: { id: idOf(json), error: { code: "internal", message: "this line could not be worked on" } }, ok: false };
  }
}

/**
 * Answers every line in order, one at a time; waits for the reader before going on. Blank lines are skipped.
 * @param write resolves when the reader can take more; false when the reader has gone
 * @returns the exit code: 1 if any line could not be answered
 */
export async function runLines(input: AsyncIterable<Uint8Array | string>, handle: LineHandler, write: (text: string) => Promise<boolean>): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  for await (const line of readLines(input)) {
    if (!line.tooLong && line.text.trim() === "") continue;
    const { answer, ok } = answerLine(line, handle);
    if (!ok) code = 1;
    if (!(await write(`${JSON.stringify(answer)}\n`))) break;
  }
  return code;
}
