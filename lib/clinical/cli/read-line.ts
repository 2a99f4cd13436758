import { BadInput } from "./bad-input";

/** The line as an object with an id, or {@link BadInput}. */
export function readObject(json: unknown): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new BadInput("A line must be a JSON object.");
  return Object.fromEntries(Object.entries(json));
}

/** The id as given: a string, or a number. */
export function readId(line: Record<string, unknown>): string | number {
  const { id } = line;
  if (typeof id === "string" || (typeof id === "number" && Number.isFinite(id))) return id;
  throw new BadInput('"id" is missing: give a string.');
}

/** A list of texts; an absent one is empty unless it is required. */
export function readTexts(line: Record<string, unknown>, name: string, required: boolean): readonly string[] {
  const value = line[name];
  if (value === undefined && !required) return [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) throw new BadInput(`"${name}" must be a list of texts.`);
  return value;
}

export function readFlag(line: Record<string, unknown>, name: string): boolean {
  const value = line[name];
  if (value === undefined) return false;
  if (typeof value !== "boolean") throw new BadInput(`"${name}" must be true or false.`);
  return value;
}
