import { checkInteractions } from "../interactions/check-interactions";
import { BadInput } from "./bad-input";
import { readFlag, readId, readObject, readTexts } from "./read-line";

function readWeeks(line: Record<string, unknown>): number | undefined {
  const { pregnancyWeeks } = line;
  if (pregnancyWeeks === undefined) return undefined;
  if (typeof pregnancyWeeks !== "number" || !(pregnancyWeeks >= 0 && pregnancyWeeks <= 45)) throw new BadInput('"pregnancyWeeks" must be a number from 0 to 45.');
  return pregnancyWeeks;
}

/**
 * One line of `clinical -- interactions`: `{id, drugs, allergies?}` in, the report out. Optional besides: `pregnant`,
 * `pregnancyWeeks`, `breastfeeding`, `conditions`.
 *
 * @throws BadInput for a line that is not of that shape
 */
export function runInteractionsLine(json: unknown): object {
  const line = readObject(json);
  const id = readId(line);
  const report = checkInteractions({
    drugs: readTexts(line, "drugs", true),
    allergies: readTexts(line, "allergies", false),
    pregnant: readFlag(line, "pregnant"),
    pregnancyWeeks: readWeeks(line),
    breastfeeding: readFlag(line, "breastfeeding"),
    conditions: readTexts(line, "conditions", false),
  });
  return { id, ...report };
}
