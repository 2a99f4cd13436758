import { recogniseConditions } from "../conditions/recognise-conditions";
import type { AllergyConflict, DrugCaution, Interaction, InteractionReport } from "../types";
import { OTHER_ALLERGENS } from "./checks/allergy-rules";
import { checkAllergy } from "./checks/check-allergies";
import { breastfeedingCaution, conditionCautions, pregnancyCaution } from "./checks/check-cautions";
import { checkDuplicate } from "./checks/check-duplicate";
import { checkPair } from "./checks/check-pair";
import { kidneyTriple } from "./checks/check-triple";
import { toEntry } from "./checks/entry";
import type { Entry } from "./checks/entry";
import { SEVERITY_RANK, mostSevereFirst } from "./checks/severity-rank";
import { readDrugName } from "./names/read-drug-name";
import type { InteractionRequest } from "./request";

interface ReadList {
  entries: Entry[];
  unknown: string[];
  readAs: Record<string, string>;
  suggestions: Record<string, readonly string[]>;
}

/** The same line twice is one line. Names that are not medicines at all, such as pollen among allergies, are left out. */
function readList(lines: readonly string[], notMedicines: RegExp | null): ReadList {
  const list: ReadList = { entries: [], unknown: [], readAs: {}, suggestions: {} };
  for (const given of new Set(lines.map((line) => line.trim()))) {
    const read = readDrugName(given);
    if (read.status === "nothing") continue;
    if (read.status === "known" && !(read.guessed && notMedicines?.test(given))) {
      list.entries.push(toEntry(given, read));
      if (read.guessed) list.readAs[given] = read.drugs.map((drug) => drug.name).join(" and ");
    } else if (!notMedicines?.test(given)) {
      list.unknown.push(given);
      if (read.status === "unknown" && read.suggestions.length > 0) list.suggestions[given] = read.suggestions;
    }
  }
  return list;
}

function checkTwo(first: Entry, second: Entry, all: readonly Entry[]): Interaction | null {
  const found = [checkDuplicate(first, second), checkPair(first, second)].filter((one) => one !== null).toSorted(mostSevereFirst)[0];
  const triple = kidneyTriple(first, second, all);
  if (found === undefined || triple === null) return found ?? null;
  return SEVERITY_RANK[found.severity] < SEVERITY_RANK.major ? { ...found, ...triple } : found;
}

function interactionsAmong(entries: readonly Entry[]): Interaction[] {
  const pairs = entries.flatMap((first, index) => entries.slice(index + 1).map((second) => checkTwo(first, second, entries)));
  return pairs.filter((pair) => pair !== null).toSorted(mostSevereFirst);
}

/**
 * Every pair among the medicines, every medicine against every allergy, and against pregnancy, breastfeeding and
 * conditions where given. Names may be generic or brand, with dose and form, of products with several ingredients.
 * Most severe first, then in the order given. A name that cannot be read is in `unknown`, which never means that there
 * is no interaction.
 */
export function checkInteractions(request: InteractionRequest): InteractionReport {
  const { drugs, allergies = [], pregnant = false, pregnancyWeeks, breastfeeding = false, conditions = [] } = request;
  const medicines = readList(drugs, null);
  const allergens = readList(allergies, OTHER_ALLERGENS);
  const conflicts = allergens.entries.flatMap((allergy) => medicines.entries.map((entry) => checkAllergy(allergy, entry)));
  const known = recogniseConditions(conditions);
  const cautions = medicines.entries.flatMap((entry): (DrugCaution | null)[] => [
    pregnant ? pregnancyCaution(entry, pregnancyWeeks) : null,
    breastfeeding ? breastfeedingCaution(entry) : null,
    ...conditionCautions(entry, known),
  ]);
  return {
    interactions: interactionsAmong(medicines.entries),
    allergies: conflicts.filter((conflict): conflict is AllergyConflict => conflict !== null).toSorted(mostSevereFirst),
    unknown: [...medicines.unknown, ...allergens.unknown],
    readAs: { ...medicines.readAs, ...allergens.readAs },
    cautions: cautions.filter((caution) => caution !== null).toSorted(mostSevereFirst),
    suggestions: { ...medicines.suggestions, ...allergens.suggestions },
  };
}
