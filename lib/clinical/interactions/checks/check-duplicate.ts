import type { Interaction, InteractionSeverity } from "../../types";
import { DRUG_SOURCE_BY_KEY } from "../../sources/drugs";
import type { Drug } from "../drugs/parse-drug-table";
import { DUPLICATE_CLASSES, OVERDOSE_BY_DOUBLING } from "./duplicate-classes";
import type { DuplicateClass } from "./duplicate-classes";
import type { Entry } from "./entry";
import { SEVERITY_RANK } from "./severity-rank";

const SOURCE = DRUG_SOURCE_BY_KEY.duplicate.name;

function sameIngredient(first: Entry, second: Entry): Drug | undefined {
  return first.ingredients.find((drug) => second.ingredients.includes(drug));
}

/** Severest class that a drug of each entry belongs to; the two drugs differ, or the ingredient is the same. */
function sharedClass(first: Entry, second: Entry): DuplicateClass | undefined {
  const shared = Object.entries(DUPLICATE_CLASSES)
    .filter(([name]) => first.ingredients.some((drug) => drug.classes.has(name)) && second.ingredients.some((drug) => drug.classes.has(name)))
    .map(([, entry]) => entry);
  return shared.toSorted((a, b) => SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity])[0];
}

/** Two mentions of one name ("warfarin", "warfarin 5 mg") are one medicine, not a double one. */
const sameName = (first: Entry, second: Entry): boolean => first.names.join() === second.names.join();

/**
 * The same medicine under two names, or two of one kind. Null when neither, when one of them is used on the skin, eyes
 * or nose, or when both entries have the same name.
 */
export function checkDuplicate(first: Entry, second: Entry): Interaction | null {
  if (first.local || second.local || sameName(first, second)) return null;
  const same = sameIngredient(first, second);
  const shared = sharedClass(first, second);
  if (same === undefined && shared === undefined) return null;
  const overdose = same === undefined ? undefined : OVERDOSE_BY_DOUBLING[same.name];
  const severity: InteractionSeverity = overdose !== undefined || same?.classes.has("opioid") ? "major" : (shared?.severity ?? "moderate");
  const what = same === undefined ? `Both are ${shared?.label ?? ""}.` : `Both contain ${same.name}.`;
  const consequence = overdose ?? shared?.consequence ?? "The dose adds up, and so do side effects.";
  return {
    a: first.given,
    b: second.given,
    severity,
    consequence: `${what} ${consequence}`,
    action: "Take only one of them, unless whoever prescribed both planned it. Ask a pharmacist which.",
    source: SOURCE,
    duplicate: true,
  };
}
