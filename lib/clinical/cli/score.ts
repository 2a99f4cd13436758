import { runScore } from "../scores/run-score";
import { BadInput } from "./bad-input";
import { readId, readObject } from "./read-line";

/** Figures for ten years also under their plain names, as the contract names them: `total_cvd` beside `total_cvd_10y`. */
function withPlainNames(values: Readonly<Record<string, number>>): Record<string, number> {
  const plain = Object.entries(values).flatMap(([name, value]) => (name.endsWith("_10y") ? [[name.slice(0, -"_10y".length), value] as const] : []));
  return { ...values, ...Object.fromEntries(plain) };
}

/**
 * One line of `clinical -- score`: `{id, model, inputs}` in, the result out. An unknown model, a missing input and one
 * outside the validated range are `refused`.
 *
 * @throws BadInput for a line that is not of that shape
 */
export function runScoreLine(json: unknown): object {
  const line = readObject(json);
  const id = readId(line);
  const { model, inputs } = line;
  if (typeof model !== "string" || model === "") throw new BadInput('"model" is missing: give the id of a score.');
  if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs)) throw new BadInput('"inputs" must be an object of names and values.');
  const result = runScore(model, inputs);
  if (result.status === "refused" || result.values === undefined) return { id, ...result };
  return { id, ...result, values: withPlainNames(result.values) };
}
