import type { AllergyConflict } from "../../types";
import { DRUG_SOURCE_BY_KEY } from "../../sources/drugs";
import type { Drug } from "../drugs/parse-drug-table";
import { selectDrugs } from "../select-drugs";
import { ALLERGY_RULES } from "./allergy-rules";
import type { Entry } from "./entry";

const RULES = ALLERGY_RULES.map((rule) => ({ ...rule, isAllergen: selectDrugs(rule.allergen), isDrug: selectDrugs(rule.drug) }));

function sameMedicine(allergy: Entry, entry: Entry): Drug | undefined {
  return entry.ingredients.find((drug) => allergy.ingredients.includes(drug));
}

/**
 * What an allergy says about one entry of the medication list: the same medicine first, then the first cross-reaction
 * that fits. Skin, eye and ear products count too: an allergy does not need much.
 */
export function checkAllergy(allergy: Entry, entry: Entry): AllergyConflict | null {
  const found = { allergy: allergy.given, drug: entry.given };
  const same = sameMedicine(allergy, entry);
  if (same !== undefined) {
    return {
      ...found,
      severity: "contraindicated",
      consequence: `An allergy to ${allergy.given} is on record and this ${same.name === entry.given.toLowerCase() ? "is the same medicine" : `contains ${same.name}`}: a severe allergic reaction is possible.`,
      action: "Do not take it. Tell the prescriber. Swelling of the face or trouble breathing needs an ambulance.",
      source: DRUG_SOURCE_BY_KEY.nice_allergy.name,
    };
  }
  const rule = RULES.find(({ isAllergen, isDrug }) => allergy.ingredients.some(isAllergen) && entry.ingredients.some(isDrug));
  if (rule === undefined) return null;
  return { ...found, severity: rule.severity, consequence: rule.consequence, action: rule.action, source: DRUG_SOURCE_BY_KEY[rule.source].name };
}
