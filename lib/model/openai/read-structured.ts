import type { z } from "zod";
import { ModelError } from "./model-error";

/** The model's JSON, checked against the schema. @throws ModelError */
export function readStructured<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  if (text.trim() === "") throw new ModelError("empty");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ModelError("not_understood");
  }
  const result = schema.safeParse(json);
  if (!result.success) throw new ModelError("not_understood");
  return result.data;
}
